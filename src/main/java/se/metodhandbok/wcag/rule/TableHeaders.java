package se.metodhandbok.wcag.rule;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import se.metodhandbok.wcag.page.HtmlPage;
import se.metodhandbok.wcag.page.TableGrid;
import se.metodhandbok.wcag.page.TableGrid.Cell;

/**
 * {@code headers} lead to header cells of the same table, and every header cell heads something (WCAG 1.3.1; ACT a25f45,
 * d0f69e; HTML, 4.9.12).
 */
final class TableHeaders implements PageRule {
    private static final Set<String> TABLES = Set.of("table", "grid", "treegrid");
    private static final Set<String> HEADERS = Set.of("columnheader", "rowheader");

    /** In a larger table the header cells are looked at by a person. */
    private static final int MAX_COMPARED = 2_000_000;

    @Override
    public void check(HtmlPage page, Findings findings) {
        for (Element element : page.elements()) {
            if (TABLES.contains(page.roleName(element)) && page.isExposed(element)) {
                TableGrid.of(page, element).ifPresent(grid -> {
                    Map<Element, Cell> cells = new HashMap<>();
                    grid.cells().forEach(cell -> cells.put(cell.element(), cell));
                    if (element.normalName().equals("table")) {
                        grid.cells().forEach(cell -> checkReferences(page, cell.element(), cells, findings));
                    }
                    checkHeaders(page, grid, findings);
                });
            }
        }
    }

    private static void checkReferences(HtmlPage page, Element cell, Map<Element, Cell> cells, Findings findings) {
        if (cell.attr("headers").isBlank() || !page.isExposed(cell)) {
            return;
        }
        findings.applies(WcagRule.TABLE_HEADERS);
        for (String id : cell.attr("headers").strip().split("\\s+", -1)) {
            Element target = page.byId(id);
            Cell header = target == null ? null : cells.get(target);
            if (header == null || cell.equals(target) || !HEADERS.contains(page.roleName(header.element()))) {
                findings.fail(WcagRule.TABLE_HEADERS, cell, id);
                return;
            }
        }
    }

    private static void checkHeaders(HtmlPage page, TableGrid grid, Findings findings) {
        List<Cell> headers = grid.cells().stream().filter(Cell::header).toList();
        if (!headers.isEmpty()) {
            findings.applies(WcagRule.TABLE_HEADER_CELL);
        }
        if ((long) headers.size() * grid.cells().size() > MAX_COMPARED) {
            return;
        }
        Set<Element> referenced = new HashSet<>();
        grid.cells().forEach(cell -> referenced.addAll(page.references(cell.element(), "headers")));
        for (Cell header : headers) {
            Element element = header.element();
            boolean says = !page.name(element).isEmpty();
            if (says
                    && page.isExposed(element)
                    && !referenced.contains(element)
                    && !headsSomething(page, grid, header)) {
                findings.fail(WcagRule.TABLE_HEADER_CELL, element, page.name(element));
            }
        }
    }

    private static boolean headsSomething(HtmlPage page, TableGrid grid, Cell header) {
        String scope = grid.scope(page, header);
        return grid.cells().stream()
                .filter(cell ->
                        !cell.equals(header) && cell.element().attr("headers").isBlank())
                .anyMatch(cell -> heads(page, grid, header, scope, cell));
    }

    private static boolean heads(HtmlPage page, TableGrid grid, Cell header, String scope, Cell cell) {
        boolean below = cell.sharesColumn(header) && cell.row() > header.row();
        boolean beside = cell.sharesRow(header) && cell.column() > header.column();
        boolean across = !cell.header() || !grid.scope(page, cell).equals(scope);
        return across
                && switch (scope) {
                    case "col" -> below;
                    case "row" -> beside;
                    case "colgroup", "rowgroup" -> cell.row() >= header.row();
                    default -> below || beside;
                };
    }
}
