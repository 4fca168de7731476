package se.metodhandbok.documents.spreadsheet;

import java.util.ArrayList;
import java.util.List;
import se.metodhandbok.model.template.Block.Sheet;
import se.metodhandbok.model.template.Column;
import se.metodhandbok.model.template.Formula;

/**
 * Where a sheet's cells stand on its worksheet: the title on top, then the header row, the rows and perhaps their sum.
 *
 * @param name the worksheet's name
 */
record SheetGrid(Sheet sheet, String name) {
    static final int HEADER_ROW = 1;
    static final int FIRST_ROW = 2;

    /** How many rows there are to write in: one at least, for a table without any is no table. */
    int rowCount() {
        return Math.max(1, sheet.examples().size() + sheet.blankRows());
    }

    int lastRow() {
        return FIRST_ROW + rowCount() - 1;
    }

    int lastColumn() {
        return sheet.columns().size() - 1;
    }

    /** The header row and the rows, without the sum. */
    Area table() {
        return new Area(0, HEADER_ROW, lastColumn(), lastRow());
    }

    /** A column's cells. */
    Area cells(String columnId) {
        int column = index(columnId);
        return new Area(column, FIRST_ROW, column, lastRow());
    }

    /** A column's cells as formulas of other sheets name them. */
    Expression.Reference fixed(String columnId) {
        return new Expression.Reference(name, cells(columnId), true, true);
    }

    /** A formula as it stands in a row; it gives nothing until every cell of the row that it names is filled in. */
    Expression formula(Formula formula, int row) {
        Expression[] blanks = formula.rowColumns().stream()
                .map(column ->
                        new Expression.Binary(Formula.Operator.EQUAL, cell(column, row), new Expression.Text("")))
                .toArray(Expression[]::new);
        Expression expression = expression(formula, row);
        return switch (blanks.length) {
            case 0 -> expression;
            case 1 -> Expression.Call.of("IF", blanks[0], new Expression.Text(""), expression);
            default -> Expression.Call.of("IF", Expression.Call.of("OR", blanks), new Expression.Text(""), expression);
        };
    }

    private Expression expression(Formula formula, int row) {
        return switch (formula) {
            case Formula.Constant constant -> new Expression.Constant(constant.value());
            case Formula.Text text -> new Expression.Text(text.text());
            case Formula.Cell cell -> cell(cell.column(), row);
            case Formula.Sum sum ->
                Expression.Call.of("SUM", new Expression.Reference("", cells(sum.column()), true, true));
            case Formula.LevelOf level -> level(level.column(), row);
            case Formula.Negative negative -> new Expression.Negative(expression(negative.value(), row));
            case Formula.Binary binary ->
                new Expression.Binary(
                        binary.operator(), expression(binary.left(), row), expression(binary.right(), row));
            case Formula.If choice ->
                Expression.Call.of(
                        "IF",
                        expression(choice.condition(), row),
                        expression(choice.then(), row),
                        expression(choice.otherwise(), row));
        };
    }

    private Expression level(String columnId, int row) {
        List<Column.Level> levels =
                new ArrayList<>(sheet.columns().get(index(columnId)).levels());
        Expression words = new Expression.Text("");
        for (Column.Level level : levels.reversed()) {
            words = Expression.Call.of(
                    "IF", within(level, cell(columnId, row)), new Expression.Text(level.word()), words);
        }
        return words;
    }

    /** Whether a cell's number is in the level. */
    static Expression within(Column.Level level, Expression cell) {
        return Expression.Call.of(
                "AND",
                new Expression.Binary(Formula.Operator.GREATER_OR_EQUAL, cell, Expression.Constant.of(level.from())),
                new Expression.Binary(Formula.Operator.LESS_OR_EQUAL, cell, Expression.Constant.of(level.to())));
    }

    Expression.Reference cell(String columnId, int row) {
        return Expression.Reference.of(Area.cell(index(columnId), row));
    }

    private int index(String columnId) {
        return sheet.columns()
                .indexOf(sheet.column(columnId)
                        .orElseThrow(
                                () -> new IllegalArgumentException("No column " + columnId + " in " + sheet.id())));
    }
}
