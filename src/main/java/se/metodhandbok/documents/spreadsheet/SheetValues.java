package se.metodhandbok.documents.spreadsheet;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import se.metodhandbok.model.template.Block.Matrix;
import se.metodhandbok.model.template.Block.Sheet;
import se.metodhandbok.model.template.Column;
import se.metodhandbok.model.template.Formula;

/** What every cell of a sheet shows before anybody has filled it in: the examples, and what the formulas make of them. */
final class SheetValues {
    private final Sheet sheet;
    private final int rowCount;
    private final Map<Integer, Map<String, Value>> rows = new HashMap<>();
    private final Set<String> underWay = new HashSet<>();

    /**
     * Works out every cell.
     *
     * @throws IllegalArgumentException when a formula names no column, or needs its own value
     */
    SheetValues(SheetGrid grid) {
        this.sheet = grid.sheet();
        this.rowCount = grid.rowCount();
        for (int row = 0; row < rowCount; row++) {
            for (Column column : sheet.columns()) {
                value(row, column.id());
            }
        }
    }

    /**
     * The value of a cell.
     *
     * @param row from 0
     * @throws IllegalArgumentException when there is no such column
     */
    Value value(int row, String columnId) {
        Map<String, Value> values = rows.computeIfAbsent(row, unused -> new HashMap<>());
        Value known = values.get(columnId);
        if (known != null) {
            return known;
        }
        Value value = compute(row, columnId);
        values.put(columnId, value);
        return value;
    }

    /** The sum of a column's numbers; texts count for nothing. */
    Value sum(String columnId) {
        double sum = 0;
        for (int row = 0; row < rowCount; row++) {
            switch (value(row, columnId)) {
                case Value.Numeric number -> sum += number.value();
                case Value.Date date -> sum += date.serial();
                case Value.Fault error -> {
                    return error;
                }
                default -> {}
            }
        }
        return new Value.Numeric(sum);
    }

    /** How many rows have the two values where the matrix looks for them. */
    int count(Matrix matrix, int down, int along) {
        int count = 0;
        for (int row = 0; row < sheet.examples().size(); row++) {
            if (isNumber(value(row, matrix.rowColumn()), down) && isNumber(value(row, matrix.columnColumn()), along)) {
                count++;
            }
        }
        return count;
    }

    /** The word for a column's value; an empty text if no level holds it. */
    static String level(Column column, Value value) {
        return value instanceof Value.Numeric(double number)
                ? column.levels().stream()
                        .filter(level -> level.from() <= number && number <= level.to())
                        .map(Column.Level::word)
                        .findFirst()
                        .orElse("")
                : "";
    }

    private static boolean isNumber(Value value, int number) {
        return value instanceof Value.Numeric(double found) && found == number;
    }

    private Value compute(int row, String columnId) {
        List<Column> columns = sheet.columns();
        Column column = column(columnId);
        if (column.formula().isEmpty()) {
            return row < sheet.examples().size()
                    ? CellText.value(sheet.examples().get(row).get(columns.indexOf(column)), column.type())
                    : new Value.Blank();
        }
        if (!underWay.add(row + " " + columnId)) {
            throw new IllegalArgumentException("The formula of " + columnId + " needs its own value");
        }
        Value value = evaluate(column.formula().get(), id -> value(row, id));
        underWay.remove(row + " " + columnId);
        return value;
    }

    private Column column(String id) {
        return sheet.column(id)
                .orElseThrow(() -> new IllegalArgumentException("No column " + id + " in " + sheet.id()));
    }

    /** What a formula gives in a row of these cells. */
    Value evaluate(Formula formula, Function<String, Value> cells) {
        return FormulaValue.of(formula, new FormulaValue.Row() {
            @Override
            public Value cell(String id) {
                return cells.apply(id);
            }

            @Override
            public Value sum(String id) {
                return SheetValues.this.sum(id);
            }

            @Override
            public Value level(String id) {
                Value value = cells.apply(id);
                return value instanceof Value.Fault ? value : new Value.Text(SheetValues.level(column(id), value));
            }
        });
    }
}
