package se.metodhandbok.documents.spreadsheet;

import java.util.List;
import java.util.Optional;

/**
 * One sheet of a workbook, decided in every detail but the format's spelling.
 *
 * @param name what the tab says, at most 31 characters
 * @param title plain text, as in cell A1
 * @param widths one a column, in characters
 * @param frozenRows how many rows on top stay while the rest is scrolled, and are repeated on each printed page
 * @param table the cells that are a table with a header row
 * @param grid the cells with headers both on top and to the left; not a table that can be sorted
 */
record Worksheet(
        String name,
        String title,
        List<Double> widths,
        List<Row> rows,
        int frozenRows,
        Optional<Table> table,
        Optional<Area> grid,
        List<Entry> entries,
        List<Highlight> highlights) {

    /**
     * A row.
     *
     * @param height in points
     * @param fixed whether it stays so when more is written in it
     */
    record Row(double height, boolean fixed, List<Cell> cells) {}

    /**
     * A cell.
     *
     * @param value what it shows; with a formula, what the formula gives
     * @param link the sheet a click leads to
     */
    record Cell(Style style, Value value, Optional<Expression> formula, Optional<String> link) {
        static Cell of(Style style, Value value) {
            return new Cell(style, value, Optional.empty(), Optional.empty());
        }

        static Cell of(Style style, String text) {
            return of(style, text.isEmpty() ? new Value.Blank() : new Value.Text(text));
        }

        static Cell of(Style style, Value value, Expression formula) {
            return new Cell(style, value, Optional.of(formula), Optional.empty());
        }
    }

    /**
     * A table with a name.
     *
     * @param area header row and rows, without the sum
     */
    record Table(String name, Area area) {}

    /**
     * Cells that stand out while something is true.
     *
     * @param condition as it reads in the area's first cell
     * @param format how the value is then shown; empty when as otherwise
     */
    record Highlight(Area area, Expression condition, Emphasis emphasis, Optional<NumberFormat> format) {}

    /** Keeps the lists unchangeable. */
    Worksheet {
        widths = List.copyOf(widths);
        rows = List.copyOf(rows);
        entries = List.copyOf(entries);
        highlights = List.copyOf(highlights);
    }

    /** The cells that have headers. */
    Optional<Area> headed() {
        return table.map(Table::area).or(() -> grid);
    }
}
