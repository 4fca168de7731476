package se.metodhandbok.browser;

/** A page kept its tab busy for longer than anyone waits. */
final class PageTooSlowException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    PageTooSlowException(String command) {
        super(command);
    }
}
