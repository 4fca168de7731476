package se.metodhandbok.model.template;

/** A formula that can't be understood. */
public final class FormulaException extends Exception {
    private static final long serialVersionUID = 1L;

    private final String found;

    FormulaException(String found) {
        super(found);
        this.found = found;
    }

    /** What stands where something else was expected; empty when the formula ends too soon. */
    public String found() {
        return found;
    }
}
