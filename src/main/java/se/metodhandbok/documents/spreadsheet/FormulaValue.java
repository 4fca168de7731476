package se.metodhandbok.documents.spreadsheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import se.metodhandbok.model.template.Formula;

/**
 * Works out a formula's value as spreadsheet programs do: texts are compared without regard to case, numbers come before
 * texts, texts before truth values, and the first error wins (OpenFormula 1.2, 6.4).
 */
final class FormulaValue {
    /** Programs compare numbers by the digits they show. */
    private static final MathContext COMPARED = new MathContext(15);

    private static final Value ZERO = new Value.Numeric(0);

    /** Where the formula stands. */
    interface Row {
        /** The row's cell in the column. */
        Value cell(String column);

        /** The sum of the whole column. */
        Value sum(String column);

        /** The word for the value in that column; an empty text if none. */
        Value level(String column);
    }

    private final Row row;

    private FormulaValue(Row row) {
        this.row = row;
    }

    /** The value; blank until every cell of the row that the formula names is filled in. */
    static Value of(Formula formula, Row row) {
        List<Value> needed = formula.rowColumns().stream().map(row::cell).toList();
        return needed.stream()
                .filter(Value.Fault.class::isInstance)
                .findFirst()
                .orElseGet(() -> needed.stream().anyMatch(Value::isBlank)
                        ? new Value.Blank()
                        : new FormulaValue(row).value(formula));
    }

    private Value value(Formula formula) {
        return switch (formula) {
            case Formula.Constant constant -> new Value.Numeric(constant.value().doubleValue());
            case Formula.Text text -> new Value.Text(text.text());
            case Formula.Cell cell -> row.cell(cell.column());
            case Formula.Sum sum -> row.sum(sum.column());
            case Formula.LevelOf level -> row.level(level.column());
            case Formula.Negative negative -> arithmetic(Formula.Operator.SUBTRACT, ZERO, value(negative.value()));
            case Formula.If choice -> choice(choice);
            case Formula.Binary binary -> binary(binary.operator(), value(binary.left()), value(binary.right()));
        };
    }

    private Value choice(Formula.If choice) {
        Value condition = value(choice.condition());
        if (condition instanceof Value.Fault) {
            return condition;
        }
        Value number = number(condition);
        if (!(number instanceof Value.Numeric truth)) {
            return number;
        }
        return value(truth.value() != 0 ? choice.then() : choice.otherwise());
    }

    private static Value binary(Formula.Operator operator, Value left, Value right) {
        if (left instanceof Value.Fault) {
            return left;
        } else if (right instanceof Value.Fault) {
            return right;
        }
        return switch (operator) {
            case ADD, SUBTRACT, MULTIPLY, DIVIDE -> arithmetic(operator, left, right);
            case EQUAL -> new Value.Truth(compare(left, right) == 0);
            case NOT_EQUAL -> new Value.Truth(compare(left, right) != 0);
            case LESS -> new Value.Truth(compare(left, right) < 0);
            case LESS_OR_EQUAL -> new Value.Truth(compare(left, right) <= 0);
            case GREATER -> new Value.Truth(compare(left, right) > 0);
            case GREATER_OR_EQUAL -> new Value.Truth(compare(left, right) >= 0);
        };
    }

    private static Value arithmetic(Formula.Operator operator, Value left, Value right) {
        Value first = number(left);
        Value second = number(right);
        if (!(first instanceof Value.Numeric(double a))) {
            return first;
        } else if (!(second instanceof Value.Numeric(double b))) {
            return second;
        } else if (operator == Formula.Operator.DIVIDE && b == 0) {
            return Value.Fault.DIVISION;
        } else {
            return new Value.Numeric(
                    switch (operator) {
                        case ADD -> a + b;
                        case SUBTRACT -> a - b;
                        case MULTIPLY -> a * b;
                        default -> a / b;
                    });
        }
    }

    private static int compare(Value left, Value right) {
        int kinds = Integer.compare(kind(left), kind(right));
        if (kinds != 0) {
            return kinds;
        } else if (left instanceof Value.Text(String a) && right instanceof Value.Text(String b)) {
            return a.compareToIgnoreCase(b);
        } else {
            return rounded(left).compareTo(rounded(right));
        }
    }

    private static int kind(Value value) {
        return switch (value) {
            case Value.Text text -> 1;
            case Value.Truth truth -> 2;
            default -> 0;
        };
    }

    private static BigDecimal rounded(Value value) {
        return number(value) instanceof Value.Numeric(double number)
                ? new BigDecimal(number).round(COMPARED)
                : BigDecimal.ZERO;
    }

    /** The value as a number, or the error it gives when calculated with. */
    static Value number(Value value) {
        return switch (value) {
            case Value.Numeric number -> number;
            case Value.Date date -> new Value.Numeric(date.serial());
            case Value.Truth truth -> new Value.Numeric(truth.value() ? 1 : 0);
            case Value.Blank blank -> ZERO;
            case Value.Fault error -> error;
            case Value.Text text -> Value.Fault.WRONG_TYPE;
        };
    }
}
