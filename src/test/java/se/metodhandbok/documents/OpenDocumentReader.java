package se.metodhandbok.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Reads an OpenDocument text's structure from its XML. */
public final class OpenDocumentReader {
    private final PackageParts parts;
    private final List<String> lines = new ArrayList<>();

    private OpenDocumentReader(PackageParts parts) {
        this.parts = parts;
    }

    public static Structure read(byte[] file) {
        return new OpenDocumentReader(PackageParts.of(file)).read();
    }

    private Structure read() {
        Element letters = parts.xml("styles.xml")
                .selectFirst("style|default-style[style:family=paragraph] > style|text-properties");
        lines.add("language " + letters.attr("fo:language") + "-" + letters.attr("fo:country"));
        lines.add("title " + parts.xml("meta.xml").selectFirst("dc|title").text());
        for (Element block : parts.xml("content.xml").selectFirst("office|text").children()) {
            switch (block.tagName()) {
                case "text:h" -> lines.add("heading " + block.attr("text:outline-level") + " " + text(block));
                case "text:p" -> paragraph(block);
                case "text:list" -> list(block, 1);
                case "table:table" -> table(block);
                case "text:user-field-decls" -> {}
                default -> lines.add("unknown " + block.tagName());
            }
        }
        return new Structure(lines);
    }

    private void paragraph(Element paragraph) {
        Element picture = paragraph.selectFirst("draw|frame");
        String style = paragraph.attr("text:style-name");
        if (picture != null) {
            Element alt = picture.selectFirst("svg|desc");
            lines.add("picture " + (alt == null ? "" : alt.text()));
        } else if (!style.equals("Efter_20_tabell")) {
            lines.add(switch (style) {
                        case "Title" -> "Title ";
                        case "Text_20_body" -> "NORMAL ";
                        case "Hjalptext" -> "HELP ";
                        case "Exempel" -> "EXAMPLE ";
                        case "Caption" -> "caption ";
                        default -> style + " ";
                    }
                    + text(paragraph));
        }
    }

    private void list(Element list, int depth) {
        String sort =
                switch (list.attr("text:style-name")) {
                    case "Kryssrutor" -> "box";
                    case "Nummer", "Nummer_20_i_20_hjalp" -> "number";
                    default -> "bullet";
                };
        for (Element item : list.children()) {
            lines.add(sort + " " + depth + " " + text(item.selectFirst("> text|p")));
            item.select("> text|list").forEach(inner -> list(inner, depth + 1));
        }
    }

    private void table(Element table) {
        boolean headed = table.selectFirst("> table|table-header-columns") != null;
        table.select("> table|table-header-rows > table|table-row").forEach(row -> lines.add("header row " + row(row)));
        table.select("> table|table-row").forEach(row -> lines.add((headed ? "headed row " : "row ") + row(row)));
    }

    private static String row(Element row) {
        return row.children().stream()
                .map(cell -> text(cell.firstElementChild()))
                .collect(Collectors.joining(" | "));
    }

    private static String text(Element paragraph) {
        return append(paragraph, new StringBuilder()).toString().strip();
    }

    private static StringBuilder append(Element element, StringBuilder text) {
        for (Node node : element.childNodes()) {
            if (node instanceof TextNode words) {
                text.append(words.getWholeText());
            } else if (node instanceof Element inner) {
                switch (inner.tagName()) {
                    case "text:line-break" -> text.append('\n');
                    case "text:tab" -> text.append('\t');
                    case "text:s" -> text.append(" ".repeat(Integer.parseInt(inner.attr("text:c"))));
                    case "text:user-field-input", "text:drop-down" ->
                        text.append(Structure.field(inner.attr("text:name"), inner.wholeText()));
                    default -> append(inner, text);
                }
            }
        }
        return text;
    }
}
