package se.metodhandbok.source;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import se.metodhandbok.model.ComparisonRow;
import se.metodhandbok.model.ComparisonRow.Cell;

/** Reads the tables of a comparison page: the same links that people follow tell which pages correspond. */
final class ComparisonReader {
    private ComparisonReader() {}

    /** Every row of every table, in order. */
    static List<ComparisonRow> rows(Element body) {
        List<ComparisonRow> rows = new ArrayList<>();
        for (Element row : body.select("tbody tr")) {
            Element name = row.firstElementChild();
            Element anchor = row.selectFirst("[id]");
            List<Cell> cells = row.select("td").stream()
                    .map(cell -> new Cell(
                            cell.attr("data-h"),
                            cell.text(),
                            cell.select("a[href]:not(.term)").eachAttr("href")))
                    .toList();
            rows.add(new ComparisonRow(anchor == null ? "" : anchor.id(), name == null ? "" : name.text(), cells));
        }
        return rows;
    }
}
