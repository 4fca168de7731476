package se.metodhandbok.documents.spreadsheet;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import se.metodhandbok.documents.spreadsheet.Worksheet.Cell;
import se.metodhandbok.documents.spreadsheet.Worksheet.Highlight;
import se.metodhandbok.documents.spreadsheet.Worksheet.Row;
import se.metodhandbok.model.template.Block.Sheet;
import se.metodhandbok.model.template.Column;
import se.metodhandbok.model.template.Formula;

/** Lays out a sheet: title, header row, examples, blank rows and perhaps the sum. */
final class TableSheet {
    private final SheetGrid grid;
    private final Sheet sheet;
    private final SheetValues values;
    private final List<String> labels;
    private final List<Double> widths;

    TableSheet(SheetGrid grid, SheetValues values) {
        this.grid = grid;
        this.sheet = grid.sheet();
        this.values = values;
        this.labels = labels(sheet);
        this.widths = ColumnWidths.of(sheet, labels);
    }

    Worksheet worksheet(ChoiceLists lists) {
        List<Row> rows = new ArrayList<>();
        rows.add(row(true, List.of(Cell.of(Style.TITLE, sheet.caption()))));
        rows.add(header());
        for (int row = 0; row < grid.rowCount(); row++) {
            rows.add(dataRow(row));
        }
        if (hasTotals()) {
            rows.add(totals());
        }
        List<Entry> entries = new ArrayList<>();
        List<Highlight> highlights = new ArrayList<>();
        for (Column column : sheet.columns()) {
            ColumnEntry.of(column, grid, lists).ifPresent(entries::add);
            highlights.addAll(highlights(column));
        }
        return new Worksheet(
                grid.name(),
                sheet.caption(),
                widths,
                rows,
                SheetGrid.FIRST_ROW,
                Optional.of(new Worksheet.Table(tableName(sheet.id()), grid.table())),
                Optional.empty(),
                entries,
                highlights);
    }

    /** The name formulas can use for the table. It can't be mistaken for a cell. */
    static String tableName(String id) {
        return "tabell_" + id.replaceAll("[^A-Za-z0-9]", "_");
    }

    /** The header cells: each once, whatever case, since a table's columns are known by them. */
    private static List<String> labels(Sheet sheet) {
        Set<String> taken = new HashSet<>();
        List<String> labels = new ArrayList<>();
        for (Column column : sheet.columns()) {
            String label = column.label().isBlank()
                    ? "Kolumn " + (labels.size() + 1)
                    : column.label().strip();
            String unique = label;
            for (int number = 2; !taken.add(unique.toLowerCase(Locale.ROOT)); number++) {
                unique = label + " " + number;
            }
            labels.add(unique);
        }
        return labels;
    }

    private Row header() {
        List<Cell> cells =
                labels.stream().map(label -> Cell.of(Style.HEADER, label)).toList();
        List<Double> beside =
                widths.stream().map(width -> width - ColumnWidths.FILTER_BUTTON).toList();
        return new Row(Measure.rowHeight(cells, beside), true, cells);
    }

    private Row dataRow(int row) {
        List<Cell> cells = new ArrayList<>();
        for (Column column : sheet.columns()) {
            Value value = values.value(row, column.id());
            Style style = style(column);
            cells.add(
                    column.formula().isPresent()
                            ? Cell.of(
                                    style, value, grid.formula(column.formula().get(), SheetGrid.FIRST_ROW + row))
                            : Cell.of(style, value));
        }
        return row(false, cells);
    }

    private Row row(boolean fixed, List<Cell> cells) {
        return new Row(Measure.rowHeight(cells, widths), fixed, cells);
    }

    private Style style(Column column) {
        return switch (column.type()) {
            case TEXT -> Style.TEXT;
            case PARAGRAPH -> Style.PARAGRAPH;
            case NUMBER -> Style.NUMBER;
            case INTEGER -> Style.WHOLE;
            case AMOUNT -> Style.AMOUNT;
            case DATE -> Style.DATE;
            case CHOICE -> Style.CHOICE;
            case SCALE -> Style.SCALE;
            case FORMULA -> Style.calculated(ResultKind.of(column, sheet));
        };
    }

    private boolean hasTotals() {
        return sheet.totals() && sheet.columns().stream().anyMatch(Column::summed);
    }

    private Row totals() {
        List<Cell> cells = new ArrayList<>();
        boolean labelled = false;
        for (Column column : sheet.columns()) {
            Style style = Style.total(ResultKind.of(column, sheet));
            if (column.summed()) {
                Expression sum = Expression.Call.of("SUM", Expression.Reference.of(grid.cells(column.id())));
                cells.add(Cell.of(style, values.sum(column.id()), sum));
            } else {
                cells.add(Cell.of(style, labelled ? "" : "Summa"));
                labelled = true;
            }
        }
        return row(false, cells);
    }

    /** Levels stand out. Their word is in a column of its own or else behind the number. */
    private List<Highlight> highlights(Column column) {
        Area area = grid.cells(column.id());
        Expression cell = grid.cell(column.id(), SheetGrid.FIRST_ROW);
        List<Highlight> highlights = new ArrayList<>();
        if (column.formula().orElse(null) instanceof Formula.LevelOf levelOf) {
            List<Column.Level> levels =
                    sheet.column(levelOf.column()).map(Column::levels).orElse(List.of());
            for (int i = 0; i < levels.size(); i++) {
                Expression word = new Expression.Text(levels.get(i).word());
                Expression condition = new Expression.Binary(Formula.Operator.EQUAL, cell, word);
                highlights.add(new Highlight(area, condition, Emphasis.of(i, levels.size()), Optional.empty()));
            }
            return highlights;
        }
        for (int i = 0; i < column.levels().size(); i++) {
            Column.Level level = column.levels().get(i);
            Expression condition =
                    Expression.Call.of("AND", Expression.Call.of("ISNUMBER", cell), SheetGrid.within(level, cell));
            Optional<NumberFormat> format = hasWordColumn(column)
                    ? Optional.empty()
                    : Optional.of(style(column).format().followedBy(" · " + level.word()));
            highlights.add(new Highlight(
                    area, condition, Emphasis.of(i, column.levels().size()), format));
        }
        return highlights;
    }

    private boolean hasWordColumn(Column column) {
        return sheet.columns().stream()
                .flatMap(other -> other.formula().stream())
                .anyMatch(new Formula.LevelOf(column.id())::equals);
    }
}
