package se.metodhandbok.wcag.page;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * Where the cells of a table stand (HTML, 4.9.12, forming a table). Works for {@code table} and for the roles {@code table},
 * {@code grid} and {@code treegrid} on other elements.
 *
 * @param cells in the page's order
 */
public record TableGrid(List<Cell> cells) {
    private static final int MAX_COLUMNS = 1000;
    private static final int MAX_ROWS = 65_534;
    private static final int MAX_SLOTS = 400_000;
    private static final Set<String> ROW_GROUPS = Set.of("thead", "tbody", "tfoot");

    /**
     * A cell and the slots it covers.
     *
     * @param element never null
     * @param column the first, from 0
     * @param row the first, from 0
     * @param width columns, at least 1
     * @param height rows, at least 1
     * @param header whether it is a header cell
     */
    public record Cell(Element element, int column, int row, int width, int height, boolean header) {
        /** Whether they share a column. */
        public boolean sharesColumn(Cell other) {
            return column < other.column + other.width && other.column < column + width;
        }

        /** Whether they share a row. */
        public boolean sharesRow(Cell other) {
            return row < other.row + other.height && other.row < row + height;
        }
    }

    /** The grid of a table; empty when it has more slots than any real table. */
    public static Optional<TableGrid> of(HtmlPage page, Element table) {
        List<List<Element>> rows = table.normalName().equals("table") ? htmlRows(table) : ariaRows(page, table);
        List<Cell> cells = new ArrayList<>();
        List<BitSet> taken = new ArrayList<>();
        int slots = 0;
        for (int y = 0; y < rows.size(); y++) {
            int x = 0;
            for (Element element : rows.get(y)) {
                x = row(taken, y).nextClearBit(x);
                int width = span(element, "colspan", MAX_COLUMNS);
                int height = Math.min(span(element, "rowspan", MAX_ROWS), rows.size() - y);
                slots += width * height;
                if (slots > MAX_SLOTS) {
                    return Optional.empty();
                }
                for (int below = y; below < y + height; below++) {
                    row(taken, below).set(x, x + width);
                }
                cells.add(new Cell(element, x, y, width, height, isHeader(page, element)));
                x += width;
            }
        }
        return Optional.of(new TableGrid(List.copyOf(cells)));
    }

    private static BitSet row(List<BitSet> taken, int y) {
        while (taken.size() <= y) {
            taken.add(new BitSet());
        }
        return taken.get(y);
    }

    private static boolean isHeader(HtmlPage page, Element element) {
        return Set.of("columnheader", "rowheader").contains(page.roleName(element));
    }

    private static int span(Element element, String attribute, int most) {
        String value = element.attr(attribute).strip();
        if (!value.matches("\\d{1,6}")) {
            return 1;
        }
        int span = Integer.parseInt(value);
        // A rowspan of 0 reaches to the end of the table's part; a colspan of 0 is an error, read as 1.
        return span == 0 ? (attribute.equals("rowspan") ? most : 1) : Math.min(span, most);
    }

    private static List<List<Element>> htmlRows(Element table) {
        List<List<Element>> rows = new ArrayList<>();
        for (Element child : table.children()) {
            if (child.normalName().equals("tr")) {
                rows.add(htmlCells(child));
            } else if (ROW_GROUPS.contains(child.normalName())) {
                child.children().stream()
                        .filter(row -> row.normalName().equals("tr"))
                        .forEach(row -> rows.add(htmlCells(row)));
            }
        }
        return rows;
    }

    private static List<Element> htmlCells(Element row) {
        return row.children().stream()
                .filter(cell ->
                        cell.normalName().equals("td") || cell.normalName().equals("th"))
                .toList();
    }

    private static List<List<Element>> ariaRows(HtmlPage page, Element table) {
        List<List<Element>> rows = new ArrayList<>();
        Set<Element> groups = new HashSet<>();
        for (Element owned : page.ownership().owned(table)) {
            if (page.roleName(owned).equals("row")) {
                rows.add(page.ownership().owned(owned));
            } else if (page.roleName(owned).equals("rowgroup") && groups.add(owned)) {
                page.ownership()
                        .owned(owned)
                        .forEach(row -> rows.add(page.ownership().owned(row)));
            }
        }
        return rows;
    }

    /** The direction of a header cell: {@code col}, {@code row}, {@code colgroup}, {@code rowgroup}; blank if unclear. */
    public String scope(HtmlPage page, Cell header) {
        String scope = header.element().attr("scope").strip().toLowerCase(Locale.ROOT);
        if (Set.of("col", "row", "colgroup", "rowgroup").contains(scope)) {
            return scope;
        }
        if (!header.element().normalName().equals("th") || header.element().hasAttr("role")) {
            return page.roleName(header.element()).equals("rowheader") ? "row" : "col";
        }
        boolean dataInRow = cells.stream().anyMatch(cell -> !cell.header() && cell.sharesRow(header));
        boolean dataInColumn = cells.stream().anyMatch(cell -> !cell.header() && cell.sharesColumn(header));
        return dataInRow ? (dataInColumn ? "" : "row") : "col";
    }
}
