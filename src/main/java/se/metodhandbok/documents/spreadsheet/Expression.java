package se.metodhandbok.documents.spreadsheet;

import java.math.BigDecimal;
import java.util.List;
import se.metodhandbok.model.template.Formula.Operator;

/** A formula whose names have become places in the workbook; ready to be spelled. */
sealed interface Expression {
    /** A number as written. */
    record Constant(BigDecimal value) implements Expression {
        static Constant of(double value) {
            return new Constant(BigDecimal.valueOf(value).stripTrailingZeros());
        }
    }

    /** A text as written. */
    record Text(String text) implements Expression {}

    /**
     * Cells.
     *
     * @param sheet the sheet's name; empty for the formula's own
     * @param fixedColumn whether the column stays when the formula is copied
     * @param fixedRow whether the row stays when the formula is copied
     */
    record Reference(String sheet, Area area, boolean fixedColumn, boolean fixedRow) implements Expression {
        /** Cells of the own sheet that move with the formula. */
        static Reference of(Area area) {
            return new Reference("", area, false, false);
        }
    }

    /** A function that Excel and OpenFormula call the same. */
    record Call(String function, List<Expression> arguments) implements Expression {
        static Call of(String function, Expression... arguments) {
            return new Call(function, List.of(arguments));
        }
    }

    /** Two values and what to do with them. */
    record Binary(Operator operator, Expression left, Expression right) implements Expression {}

    /** The value with its sign changed. */
    record Negative(Expression value) implements Expression {}
}
