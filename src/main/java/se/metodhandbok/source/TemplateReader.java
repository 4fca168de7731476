package se.metodhandbok.source;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.Elements;
import se.metodhandbok.model.Heading;
import se.metodhandbok.model.Metadata;
import se.metodhandbok.model.Place;
import se.metodhandbok.model.Problem;
import se.metodhandbok.model.Rule;
import se.metodhandbok.model.template.Block;
import se.metodhandbok.model.template.Inline;
import se.metodhandbok.model.template.Kind;
import se.metodhandbok.model.template.Template;

/**
 * Reads the template out of a shaped body: what stands in its {@code [.mall]} section. What a document can't hold is told,
 * never left out.
 */
final class TemplateReader {
    /** How fields, columns and sheets are named. */
    static final String ID = "[a-z][a-z0-9]*(?:-[a-z0-9]+)*";

    private static final String LANGUAGE = "sv-SE";

    /** The section's own heading is a page's level 2, so the document's chapters are level 3. */
    private static final int LEVELS_ABOVE = 2;

    private final SourceText source;
    private final String pageId;
    private final Element body;
    private final Consumer<Problem> problems;
    private final Spellings spellings;
    private final InlineReader inlines;
    private final SheetReader sheets;
    private final Map<String, Place> headingPlaces = new HashMap<>();
    private final List<Block> blocks = new ArrayList<>();
    private Place place;

    TemplateReader(SourceText source, String pageId, Element body, List<Heading> headings, Consumer<Problem> problems) {
        this.source = source;
        this.pageId = pageId;
        this.body = body;
        this.problems = problems;
        this.spellings = new Spellings(source);
        this.inlines = new InlineReader(spellings, problems);
        this.sheets = new SheetReader(spellings, problems);
        this.place = source.place(1);
        headings.forEach(heading -> headingPlaces.put(heading.id(), heading.place()));
    }

    /** The template of a template's page or a filled-in example's; empty on other pages. */
    Optional<Template> read(String title, Metadata metadata) {
        boolean isTemplate = metadata instanceof Metadata.Template;
        if (!isTemplate && !(metadata instanceof Metadata.FilledTemplate)) {
            return Optional.empty();
        }
        Elements outlines = body.select("section.mall");
        if (outlines.size() != 1) {
            problems.accept(Problem.of(source.place(1), Rule.NO_OUTLINE, outlines.size()));
        }
        outlines.forEach(this::readSection);
        sheets.checkMatrices(blocks);
        Metadata.Common common = metadata.common();
        return Optional.of(new Template(
                pageId.substring(pageId.lastIndexOf('/') + 1),
                isTemplate ? Template.Variant.FULL : Template.Variant.EXAMPLE,
                title,
                metadata instanceof Metadata.Template template ? template.version() : "",
                LANGUAGE,
                common.reviewed(),
                common.summary(),
                common.keywords().stream()
                        .flatMap(words -> Arrays.stream(words.split(",", -1)))
                        .map(String::strip)
                        .toList(),
                common.responsible(),
                blocks));
    }

    /** Tells of macros that no template holds. Call it on every page, after the template has been read. */
    void refuseStrayMacros() {
        for (Element marked : body.select("[data-macro]")) {
            if (marked.closest("section.mall") == null) {
                Macro macro = Macro.of(marked);
                problems.accept(Problem.of(spellings.next(macro.spelling()), Rule.MACRO_OUT_OF_PLACE, macro.name()));
            }
        }
        for (String spelling : Macro.leftOver(body)) {
            problems.accept(Problem.of(
                    spellings.next(java.util.regex.Pattern.quote(spelling)), Rule.BAD_MACRO, spelling + "…]"));
        }
    }

    private void readSection(Element section) {
        for (Element child : section.children()) {
            if (child.nameIs("section")) {
                readSection(child);
            } else if (child.nameIs("h2")) {
                place = headingPlaces.getOrDefault(child.id(), place);
            } else if (child.nodeName().matches("h[3-6]")) {
                heading(child);
            } else {
                block(child);
            }
        }
    }

    private void heading(Element heading) {
        place = headingPlaces.getOrDefault(heading.id(), place);
        inlines.read(heading, place).stream()
                .filter(Inline.Field.class::isInstance)
                .forEach(field -> problems.accept(Problem.of(place, Rule.MACRO_OUT_OF_PLACE, "falt")));
        int level = heading.nodeName().charAt(1) - '0' - LEVELS_ABOVE;
        blocks.add(new Block.Heading(level, heading.id(), heading.text()));
    }

    private void block(Element element) {
        switch (element.nodeName()) {
            case "p" -> paragraph(element);
            case "ul", "ol" -> blocks.add(list(element, kind(element)));
            case "div" -> {
                Element table = element.selectFirst("> table");
                if (table == null || !element.hasClass("scroll")) {
                    unknown(element);
                } else if (table.hasClass("blad")) {
                    sheets.sheet(table, place).ifPresent(blocks::add);
                } else {
                    table(table);
                }
            }
            case "figure" -> image(element);
            default -> unknown(element);
        }
    }

    private void paragraph(Element paragraph) {
        Element only = paragraph.firstElementChild();
        boolean isMatrix = paragraph.children().size() == 1
                && paragraph.ownText().isBlank()
                && only.attr("data-macro").startsWith("matris:");
        if (isMatrix) {
            sheets.matrix(Macro.of(only), place).ifPresent(blocks::add);
            return;
        }
        if (paragraph.hasClass("list-title")) {
            List<Inline> title = List.of(new Inline.Text(paragraph.text(), true, false));
            Element next = paragraph.nextElementSibling();
            blocks.add(new Block.Paragraph(next == null ? Kind.NORMAL : kind(next), title));
            return;
        }
        List<Inline> text = inlines.read(paragraph, place);
        if (!text.isEmpty()) {
            blocks.add(new Block.Paragraph(kind(paragraph), text));
        }
    }

    private Block.ListBlock list(Element list, Kind kind) {
        List<Block.Item> items = new ArrayList<>();
        for (Element item : list.children()) {
            List<Node> text = new ArrayList<>();
            List<Block.ListBlock> lists = new ArrayList<>();
            for (Node node : item.childNodes()) {
                if (node instanceof Element element && (element.nameIs("ul") || element.nameIs("ol"))) {
                    lists.add(list(element, kind));
                } else {
                    text.add(node);
                }
            }
            items.add(new Block.Item(inlines.read(parted(text), place), lists));
        }
        return new Block.ListBlock(kind, list.nameIs("ol"), list.hasClass("checks"), items);
    }

    private void table(Element table) {
        Element captionElement = table.selectFirst("> caption");
        String caption = captionElement == null ? "" : captionElement.text();
        Place at = spellings.next("^\\." + java.util.regex.Pattern.quote(caption), place);
        Elements headers = table.select("> thead > tr");
        if (headers.size() != 1) {
            problems.accept(Problem.of(at, Rule.TABLE_WITHOUT_HEADER, caption));
            return;
        }
        List<Block.Cell> header = cells(headers.first(), at);
        Elements body = table.select("> tbody > tr, > tfoot > tr");
        List<List<Block.Cell>> rows = body.stream().map(row -> cells(row, at)).toList();
        boolean uneven = rows.stream().anyMatch(row -> row.size() != header.size());
        if (uneven || !table.select("[colspan], [rowspan]").isEmpty()) {
            problems.accept(Problem.of(at, Rule.UNEVEN_TABLE, caption));
            return;
        }
        boolean headerColumn =
                !body.isEmpty() && body.stream().allMatch(row -> row.child(0).nameIs("th"));
        blocks.add(new Block.Table(kind(table), caption, header, headerColumn, widths(table), rows));
    }

    /** The columns' widths in thousandths, equal where the author gave none. */
    static List<Integer> widths(Element table) {
        Element first = table.selectFirst("tr");
        int columns = first == null ? 0 : first.childrenSize();
        List<Integer> widths = Arrays.stream(table.attr("data-widths").split(" ", -1))
                .filter(width -> width.matches("[1-9][0-9]*"))
                .map(Integer::valueOf)
                .toList();
        return widths.size() == columns ? widths : java.util.Collections.nCopies(columns, 1000 / Math.max(columns, 1));
    }

    private List<Block.Cell> cells(Element row, Place at) {
        return row.children().stream()
                .map(cell -> new Block.Cell(inlines.read(parted(cell.childNodes()), at)))
                .toList();
    }

    /** Where paragraphs follow each other a line break parts them. */
    private static List<Node> parted(List<Node> nodes) {
        List<Node> parted = new ArrayList<>();
        for (Node node : nodes) {
            boolean paragraph = node instanceof Element element && element.nameIs("p");
            if (paragraph
                    && parted.stream().anyMatch(before -> !before.outerHtml().isBlank())) {
                parted.add(new Element("br"));
            }
            parted.add(node);
        }
        return parted;
    }

    private void image(Element figure) {
        Element image = figure.selectFirst("img");
        if (image == null || figure.select("img").size() > 1) {
            unknown(figure);
            return;
        }
        String path = Path.of(pageId)
                .resolveSibling(image.attr("src"))
                .normalize()
                .toString()
                .replace('\\', '/');
        if (!path.matches("(?i).*\\.(png|jpe?g)")) {
            problems.accept(Problem.of(
                    spellings.next(java.util.regex.Pattern.quote(image.attr("src")), place), Rule.IMAGE_FORMAT, path));
        }
        blocks.add(new Block.Image(kind(figure), path, image.attr("alt")));
        Element caption = figure.selectFirst("figcaption");
        if (caption != null) {
            blocks.add(new Block.Paragraph(kind(figure), inlines.read(caption, place)));
        }
    }

    private void unknown(Element element) {
        String name = element.className().isEmpty() ? element.nodeName() : element.className();
        problems.accept(Problem.of(place, Rule.UNKNOWN_BLOCK, name));
    }

    private static Kind kind(Element element) {
        if (element.hasClass("hjalp")) {
            return Kind.HELP;
        }
        return element.hasClass("exempel") ? Kind.EXAMPLE : Kind.NORMAL;
    }
}
