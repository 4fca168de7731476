package se.metodhandbok.documents.spreadsheet;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import se.metodhandbok.documents.spreadsheet.NumberFormat.Kind;
import se.metodhandbok.documents.spreadsheet.Worksheet.Cell;
import se.metodhandbok.documents.spreadsheet.Worksheet.Row;
import se.metodhandbok.model.template.Block.Matrix;
import se.metodhandbok.model.template.Block.Sheet;
import se.metodhandbok.model.template.Column;

/**
 * Lays out a matrix that counts a sheet's rows. The highest value of the side is at the top, as in a chart. If the sheet
 * works out a value with levels from the two columns, each cell says which level it is.
 */
final class MatrixSheet {
    private static final double ROW_HEIGHT = 30;
    private static final double PAGE = 110;

    private final Matrix matrix;
    private final SheetGrid grid;
    private final SheetValues values;
    private final int steps;
    private final List<Double> widths;

    MatrixSheet(Matrix matrix, SheetGrid grid, SheetValues values) {
        this.matrix = matrix;
        this.grid = grid;
        this.values = values;
        this.steps = matrix.scale().max() - matrix.scale().min() + 1;
        double header = Measure.longestWord(label(matrix.columnColumn())) + 4.0;
        double side = label(matrix.rowColumn()).length() + 6.0;
        widths = new ArrayList<>(Collections.nCopies(steps, Math.max(Math.min(20, PAGE / (steps + 1)), header)));
        widths.addFirst(side);
    }

    Worksheet worksheet(String name) {
        List<Row> rows = new ArrayList<>();
        Cell title = Cell.of(Style.TITLE, matrix.title());
        rows.add(new Row(Measure.rowHeight(List.of(title), widths), true, List.of(title)));
        rows.add(header());
        for (int down = matrix.scale().max(); down >= matrix.scale().min(); down--) {
            rows.add(row(down));
        }
        Area area = new Area(0, SheetGrid.HEADER_ROW, steps, SheetGrid.HEADER_ROW + steps);
        return new Worksheet(
                name,
                matrix.title(),
                widths,
                rows,
                SheetGrid.FIRST_ROW,
                Optional.empty(),
                Optional.of(area),
                List.of(),
                List.of());
    }

    private Row header() {
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.of(Style.HEADER, "Antal"));
        Style style = headerStyle("Mall matris överst", matrix.columnColumn());
        IntStream.rangeClosed(matrix.scale().min(), matrix.scale().max())
                .forEach(along -> cells.add(Cell.of(style, new Value.Numeric(along))));
        return new Row(ROW_HEIGHT, true, cells);
    }

    private Row row(int down) {
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.of(headerStyle("Mall matris sida", matrix.rowColumn()), new Value.Numeric(down)));
        int row = SheetGrid.FIRST_ROW + matrix.scale().max() - down;
        for (int step = 0; step < steps; step++) {
            int along = matrix.scale().min() + step;
            Expression count = Expression.Call.of(
                    "COUNTIFS",
                    grid.fixed(matrix.rowColumn()),
                    new Expression.Reference("", Area.cell(0, row), true, false),
                    grid.fixed(matrix.columnColumn()),
                    new Expression.Reference("", Area.cell(step + 1, SheetGrid.HEADER_ROW), false, true));
            cells.add(Cell.of(style(down, along), new Value.Numeric(values.count(matrix, down, along)), count));
        }
        return new Row(ROW_HEIGHT, true, cells);
    }

    private Style headerStyle(String name, String columnId) {
        return Style.HEADER
                .named(name)
                .centered()
                .formatted(new NumberFormat(Kind.WHOLE, label(columnId) + " ", "", ""));
    }

    private Style style(int down, int along) {
        Style plain = Style.SCALE.named("Mall matris").formatted(new NumberFormat(Kind.WHOLE, "", "", "–"));
        Optional<Column> column = leveled();
        if (column.isEmpty()) {
            return plain;
        }
        Value value = values.evaluate(
                column.get().formula().orElseThrow(),
                id -> new Value.Numeric(id.equals(matrix.rowColumn()) ? down : along));
        List<Column.Level> levels = column.get().levels();
        String word = SheetValues.level(column.get(), value);
        for (int i = 0; i < levels.size(); i++) {
            if (levels.get(i).word().equals(word)) {
                NumberFormat format = new NumberFormat(Kind.WHOLE, "", " · " + word, word);
                return Emphasis.of(i, levels.size())
                        .applied(plain.named("Mall matris " + word).formatted(format));
            }
        }
        return plain;
    }

    /** The column whose levels follow from the matrix's two. */
    private Optional<Column> leveled() {
        Set<String> both = Set.of(matrix.rowColumn(), matrix.columnColumn());
        return sheet().columns().stream()
                .filter(column -> !column.levels().isEmpty())
                .filter(column -> column.formula()
                        .map(formula -> both.equals(Set.copyOf(formula.columns())))
                        .orElse(false))
                .findFirst();
    }

    private String label(String columnId) {
        return sheet().column(columnId).map(Column::label).orElseThrow();
    }

    private Sheet sheet() {
        return grid.sheet();
    }
}
