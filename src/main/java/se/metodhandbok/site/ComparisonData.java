package se.metodhandbok.site;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import se.metodhandbok.model.ComparisonRow;
import se.metodhandbok.model.ComparisonRow.Cell;
import se.metodhandbok.model.LinkTarget;
import se.metodhandbok.model.Page;
import se.metodhandbok.model.PageType;
import se.metodhandbok.model.Site;

/**
 * The comparisons as data, for those who want to work on with them: {@code jamforelse/jamforelser.json}, a list of
 * {@code {"title","page","rows":[{"id","name","cells":[{"model","text","pages":[…]}]}]}}. Addresses count from the
 * site's root.
 */
public final class ComparisonData {
    private ComparisonData() {}

    /**
     * Writes the file; a site without comparisons gets none.
     *
     * @throws IOException when it can't be written
     */
    public static void write(Site site, Path output) throws IOException {
        List<Page> pages = site.ofType(PageType.JAMFORELSE);
        if (pages.isEmpty()) {
            return;
        }
        ObjectMapper json = new ObjectMapper();
        ArrayNode comparisons = json.createArrayNode();
        for (Page page : pages) {
            ObjectNode comparison =
                    comparisons.addObject().put("title", page.title()).put("page", page.uri());
            ArrayNode rows = comparison.putArray("rows");
            page.comparison().forEach(row -> add(site, page, row, rows.addObject()));
        }
        Path file = output.resolve(PageType.JAMFORELSE.folder()).resolve("jamforelser.json");
        Files.createDirectories(file.getParent());
        json.writerWithDefaultPrettyPrinter().writeValue(file.toFile(), comparisons);
    }

    private static void add(Site site, Page page, ComparisonRow row, ObjectNode node) {
        node.put("id", row.anchor()).put("name", row.name());
        ArrayNode cells = node.putArray("cells");
        for (Cell cell : row.cells()) {
            ArrayNode pages = cells.addObject()
                    .put("model", cell.model())
                    .put("text", cell.text())
                    .putArray("pages");
            cell.links().stream()
                    .flatMap(link -> site.page(LinkTarget.of(page, link).id()).stream())
                    .map(Page::uri)
                    .distinct()
                    .forEach(pages::add);
        }
    }
}
