package se.metodhandbok.documents.spreadsheet;

import se.metodhandbok.documents.spreadsheet.NumberFormat.Kind;
import se.metodhandbok.model.template.Block.Sheet;
import se.metodhandbok.model.template.Column;
import se.metodhandbok.model.template.Formula;

/** What a column shows; for a formula it follows from what it is made of: hours times kronor is kronor. */
final class ResultKind {
    private ResultKind() {}

    static Kind of(Column column, Sheet sheet) {
        return switch (column.type()) {
            case TEXT -> Kind.TEXT;
            case PARAGRAPH, CHOICE, NUMBER -> Kind.GENERAL;
            case INTEGER, SCALE -> Kind.WHOLE;
            case AMOUNT -> Kind.AMOUNT;
            case DATE -> Kind.DATE;
            case FORMULA -> column.formula().map(formula -> of(formula, sheet)).orElse(Kind.GENERAL);
        };
    }

    private static Kind of(Formula formula, Sheet sheet) {
        return switch (formula) {
            case Formula.Constant constant ->
                constant.value().stripTrailingZeros().scale() <= 0 ? Kind.WHOLE : Kind.GENERAL;
            case Formula.Text text -> Kind.GENERAL;
            case Formula.LevelOf level -> Kind.GENERAL;
            case Formula.Cell cell -> column(cell.column(), sheet);
            case Formula.Sum sum -> column(sum.column(), sheet);
            case Formula.Negative negative -> of(negative.value(), sheet);
            case Formula.If choice -> choice(of(choice.then(), sheet), of(choice.otherwise(), sheet));
            case Formula.Binary binary ->
                binary(binary.operator(), of(binary.left(), sheet), of(binary.right(), sheet));
        };
    }

    private static Kind column(String id, Sheet sheet) {
        return sheet.column(id).map(column -> of(column, sheet)).orElse(Kind.GENERAL);
    }

    /** Zero kronor is as good a whole number as any. */
    private static Kind choice(Kind then, Kind otherwise) {
        return then == Kind.WHOLE ? otherwise : then;
    }

    private static Kind binary(Formula.Operator operator, Kind left, Kind right) {
        boolean oneAmount = left == Kind.AMOUNT || right == Kind.AMOUNT;
        boolean twoAmounts = left == Kind.AMOUNT && right == Kind.AMOUNT;
        return switch (operator) {
            case ADD, SUBTRACT -> {
                if (left == Kind.DATE || right == Kind.DATE) {
                    yield left == right ? Kind.WHOLE : Kind.DATE;
                }
                yield oneAmount ? Kind.AMOUNT : whole(left, right);
            }
            case MULTIPLY -> oneAmount && !twoAmounts ? Kind.AMOUNT : whole(left, right);
            case DIVIDE -> left == Kind.AMOUNT && !twoAmounts ? Kind.AMOUNT : Kind.GENERAL;
            default -> Kind.GENERAL;
        };
    }

    private static Kind whole(Kind left, Kind right) {
        return left == Kind.WHOLE && right == Kind.WHOLE ? Kind.WHOLE : Kind.GENERAL;
    }
}
