package se.metodhandbok.documents;

import java.io.IOException;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import se.metodhandbok.model.template.Block;
import se.metodhandbok.model.template.Inline;
import se.metodhandbok.model.template.Kind;
import se.metodhandbok.model.template.Template;

/**
 * A text document as the HTML that becomes a PDF. The elements decide the PDF's tags (ISO 14289-1, 7.1): headings, lists,
 * tables with header cells, pictures with alternative text.
 */
final class PaperHtml {
    /** More columns get smaller text, or the last ones would fall off the paper. */
    private static final int MOST_COMFORTABLE_COLUMNS = 5;

    /** The size of such text, as in pdf.css. */
    private static final int WIDE_POINTS = 8;

    private final Pictures pictures;

    PaperHtml(Pictures pictures) {
        this.pictures = pictures;
    }

    /**
     * The document, with its outline in the head.
     *
     * @throws IOException when a picture can't be read
     */
    Document of(TextDocument text) throws IOException {
        Template template = text.template();
        Document html = Document.createShell("");
        html.outputSettings().syntax(Document.OutputSettings.Syntax.xml).prettyPrint(false);
        html.selectFirst("html").attr("lang", template.language());
        head(html.head(), template);
        Element body = html.body();
        body.appendElement("h1").attr("id", "titel").text(template.title());
        body.appendElement("p").addClass("description").text(template.description());
        for (Block block : text.blocks()) {
            block(body, block);
        }
        return html;
    }

    /** The outline is the renderer's own element; without it a PDF of many pages has no way to jump. */
    private static void head(Element head, Template template) {
        head.appendElement("title").text(template.title());
        head.appendElement("meta").attr("name", "description").attr("content", template.description());
        head.appendElement("meta").attr("name", "author").attr("content", template.owner());
        head.appendElement("meta").attr("name", "keywords").attr("content", String.join(", ", template.keywords()));
        Element outline = head.appendElement("bookmarks");
        Element top = bookmark(outline, template.title(), "titel");
        Element[] open = {top, top, top, top, top};
        for (Block.Heading heading : template.headings()) {
            open[heading.level()] = bookmark(open[heading.level() - 1], heading.text(), heading.id());
        }
    }

    private static Element bookmark(Element parent, String name, String target) {
        return parent.appendElement("bookmark").attr("name", name).attr("href", "#" + target);
    }

    private void block(Element parent, Block block) throws IOException {
        switch (block) {
            case Block.Heading heading ->
                parent.appendElement("h" + (heading.level() + 1))
                        .attr("id", heading.id())
                        .text(heading.text());
            case Block.Paragraph paragraph -> {
                Element p = parent.appendElement("p");
                mark(p, paragraph.kind());
                inlines(p, paragraph.inlines());
            }
            case Block.ListBlock list -> list(parent, list, true);
            case Block.Table table -> table(parent, table);
            case Block.Image image -> {
                Pictures.Picture picture = pictures.picture(image.path());
                mark(parent.appendElement("p"), image.kind())
                        .appendElement("img")
                        .attr("alt", image.alt())
                        .attr(
                                "src",
                                "data:image/" + picture.extension() + ";base64,"
                                        + Base64.getEncoder().encodeToString(picture.bytes()))
                        .attr("style", width(picture.millimetresWide(), "mm"));
            }
            case Block.Sheet sheet -> throw new IllegalArgumentException("Not a text block: " + sheet.id());
            case Block.Matrix matrix -> throw new IllegalArgumentException("Not a text block: " + matrix.sheet());
        }
    }

    /** Help and examples are told apart in words too, not only by the rule at their side (WCAG 1.3.3, 1.4.1). */
    private static Element mark(Element element, Kind kind) {
        switch (kind) {
            case NORMAL -> {}
            case HELP ->
                element.addClass("help").appendElement("span").addClass("label").text("Hjälp: ");
            case EXAMPLE ->
                element.addClass("example")
                        .appendElement("span")
                        .addClass("label")
                        .text("Exempel: ");
        }
        return element;
    }

    private void list(Element parent, Block.ListBlock list, boolean top) {
        Element holder = parent;
        if (top && list.kind() != Kind.NORMAL) {
            holder = parent.appendElement("div").addClass(list.kind() == Kind.HELP ? "help" : "example");
        }
        Element element = holder.appendElement(list.ordered() ? "ol" : "ul");
        if (list.checklist()) {
            element.addClass("checklist");
        }
        for (Block.Item item : list.items()) {
            Element li = element.appendElement("li");
            if (list.checklist()) {
                // The typeface has no box; brackets read well aloud and can be ticked with a pen.
                li.appendText("[\u00a0\u00a0\u00a0] ");
            }
            inlines(li, item.inlines());
            item.lists().forEach(inner -> list(li, inner, false));
        }
    }

    private static void table(Element parent, Block.Table table) {
        Element holder = table.kind() == Kind.NORMAL
                ? parent
                : parent.appendElement("div").addClass(table.kind() == Kind.HELP ? "help" : "example");
        if (!table.caption().isEmpty()) {
            // A caption element would be tagged after its table, and so be read too late.
            holder.appendElement("p").addClass("caption").text(table.caption());
        }
        Element element = holder.appendElement("table");
        boolean wide = table.header().size() > MOST_COMFORTABLE_COLUMNS;
        if (wide) {
            element.addClass("wide");
        }
        if (table.rows().size() <= Look.ROWS_KEPT_TOGETHER) {
            element.addClass("short");
        }
        List<Double> widths = ColumnWidths.millimetres(table, wide ? WIDE_POINTS : Look.SMALL);
        Element header = element.appendElement("thead").appendElement("tr");
        for (int i = 0; i < table.header().size(); i++) {
            Element cell = header.appendElement("th")
                    .attr("scope", "col")
                    .attr("style", width(100 * widths.get(i) / Look.TEXT_WIDTH_MM, "%"));
            inlines(cell, table.header().get(i).inlines());
        }
        Element rows = element.appendElement("tbody");
        for (List<Block.Cell> row : table.rows()) {
            Element tr = rows.appendElement("tr");
            for (int i = 0; i < row.size(); i++) {
                boolean isHeader = i == 0 && table.headerColumn();
                Element cell = tr.appendElement(isHeader ? "th" : "td");
                if (isHeader) {
                    cell.attr("scope", "row");
                }
                inlines(cell, row.get(i).inlines());
                if (row.get(i).inlines().isEmpty()) {
                    cell.addClass("empty");
                }
            }
        }
    }

    private static String width(double value, String unit) {
        return String.format(Locale.ROOT, "width: %.1f%s", value, unit);
    }

    private static void inlines(Element parent, List<Inline> inlines) {
        for (Inline inline : inlines) {
            switch (inline) {
                case Inline.Text text -> {
                    Element holder = parent;
                    holder = text.bold() ? holder.appendElement("strong") : holder;
                    holder = text.italic() ? holder.appendElement("em") : holder;
                    holder.appendChild(new TextNode(text.text()));
                }
                case Inline.Field field ->
                    parent.appendElement("span")
                            .addClass(field.type() == Inline.Field.Type.PARAGRAPH ? "field lines" : "field")
                            .text(
                                    field.choices().isEmpty()
                                            ? field.label()
                                            : field.label() + " (" + String.join(" / ", field.choices()) + ")");
                case Inline.Link link ->
                    parent.appendElement("a").attr("href", link.href()).text(link.text());
                case Inline.LineBreak unused -> parent.appendElement("br");
            }
        }
    }
}
