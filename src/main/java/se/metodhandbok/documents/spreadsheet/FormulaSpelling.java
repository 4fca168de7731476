package se.metodhandbok.documents.spreadsheet;

import java.util.stream.Collectors;

/** How a format writes formulas. The formats differ in how they name cells and part arguments. */
abstract class FormulaSpelling {
    private static final int TIGHTEST = 9;

    /** What stands between arguments. */
    abstract String separator();

    /** The name of cells. */
    abstract String reference(Expression.Reference reference);

    /** The formula without what begins it in a cell. */
    String spell(Expression expression) {
        return switch (expression) {
            case Expression.Constant number -> number.value().toPlainString();
            case Expression.Text text -> quoted(text.text(), '"');
            case Expression.Reference reference -> reference(reference);
            case Expression.Call call ->
                call.arguments().stream()
                        .map(this::spell)
                        .collect(Collectors.joining(separator(), call.function() + "(", ")"));
            case Expression.Negative negative -> "-" + spell(negative.value(), TIGHTEST);
            case Expression.Binary binary -> {
                int precedence = binary.operator().precedence();
                yield spell(binary.left(), precedence)
                        + binary.operator().symbol()
                        + spell(binary.right(), precedence + 1);
            }
        };
    }

    /** The formula, in parentheses if it binds looser than what it stands in. */
    private String spell(Expression expression, int precedence) {
        int own =
                switch (expression) {
                    case Expression.Binary binary -> binary.operator().precedence();
                    case Expression.Negative negative -> 0;
                    case Expression.Constant number -> number.value().signum() < 0 ? 0 : TIGHTEST;
                    default -> TIGHTEST;
                };
        return own < precedence ? "(" + spell(expression) + ")" : spell(expression);
    }

    /** Text between quotation marks, those in it doubled. */
    static String quoted(String text, char mark) {
        String quote = String.valueOf(mark);
        return quote + text.replace(quote, quote + quote) + quote;
    }

    /** One cell's name, with a dollar sign where it stays. */
    static String cell(Expression.Reference reference, int column, int row) {
        return (reference.fixedColumn() ? "$" : "")
                + Area.columnName(column)
                + (reference.fixedRow() ? "$" : "")
                + (row + 1);
    }
}
