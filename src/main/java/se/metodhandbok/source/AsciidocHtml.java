package se.metodhandbok.source;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.Elements;

/** Takes away what Asciidoctor wraps its HTML in, so that the page is plain HTML: p, ul, dl, table, figure. */
final class AsciidocHtml {
    private static final Set<String> ROLES_KEPT =
            Set.of("mall", "hjalp", "exempel", "steg", "mal", "ovning", "quiz", "forklaring");

    /** What Asciidoctor writes for {@code [x]}. */
    private static final String TICKED = "\u2713";

    /** Roles that authors give, on tables too, and classes made here. */
    private static final Pattern CLASSES_KEPT =
            Pattern.compile("mall|hjalp|exempel|steg|forklaring|blad|summa|rader-[0-9]+|"
                    + QuizCheck.RIGHT
                    + "|note|tips|obs|viktigt|note-label|list-title|task-list-item");

    private AsciidocHtml() {}

    /** Cleans in place. Section roles end up on the heading, as {@code data-role}. */
    static void clean(Element body) {
        columnWidths(body);
        admonitions(body);
        sections(body);
        checklists(body);
        images(body);
        for (Element block : body.select(
                "div.paragraph, div.ulist, div.olist, div.dlist, div.listingblock, div.literalblock, div.quoteblock,"
                        + " div.openblock, div.exampleblock, div.colist")) {
            keepRole(block);
            titleToParagraph(block);
            block.select("> div.content").unwrap();
            block.unwrap();
        }
        body.select("span.image").unwrap();
        paragraphsInItems(body);
        classes(body);
    }

    /** What the columns take of the width, in thousandths, is kept for documents; pages let the browser decide. */
    private static void columnWidths(Element body) {
        for (Element table : body.select("table")) {
            List<String> widths = table.select("> colgroup > col").stream()
                    .map(column -> column.attr("style").replaceAll("[^0-9.]", ""))
                    .map(percent ->
                            String.valueOf(percent.isEmpty() ? 0 : Math.round(Double.parseDouble(percent) * 10)))
                    .toList();
            table.removeAttr("style").attr("data-widths", String.join(" ", widths));
            table.select("> colgroup").remove();
        }
    }

    private static void sections(Element body) {
        for (Element section : body.select("div.sect1, div.sect2, div.sect3, div.sect4, div.sect5")) {
            Element heading = section.firstElementChild();
            section.classNames().stream()
                    .filter(ROLES_KEPT::contains)
                    .findFirst()
                    .ifPresent(role -> {
                        if (heading != null) {
                            heading.attr("data-role", role);
                        }
                    });
            section.select("> div.sectionbody").unwrap();
            section.unwrap();
        }
    }

    private static void admonitions(Element body) {
        for (Element block : body.select("div.admonitionblock")) {
            Element content = block.selectFirst("td.content");
            Element label = block.selectFirst("td.icon .title");
            Element note = new Element("div").attr("role", "note").addClass("note");
            note.addClass(block.hasClass("tip") ? "tips" : block.hasClass("note") ? "obs" : "viktigt");
            if (label != null) {
                note.appendElement("p").addClass("note-label").text(label.text());
            }
            if (content != null) {
                boolean bareText = content.select("> div, > ul, > ol, > table").isEmpty();
                Element target = bareText ? note.appendElement("p") : note;
                content.childNodesCopy().forEach(target::appendChild);
            }
            block.replaceWith(note);
        }
    }

    private static void checklists(Element body) {
        for (Element item : body.select("ul.checklist > li")) {
            Element text = item.selectFirst("> p");
            if (text == null || !(text.childNodeSize() > 0 && text.childNode(0) instanceof org.jsoup.nodes.TextNode)) {
                continue;
            }
            var first = (org.jsoup.nodes.TextNode) text.childNode(0);
            if (first.getWholeText().startsWith(TICKED)) {
                item.addClass(QuizCheck.RIGHT);
            }
            first.text(first.getWholeText().replaceFirst("^[" + TICKED + "\\u274f]\\s*", ""));
            item.addClass("task-list-item");
        }
    }

    private static void images(Element body) {
        for (Element block : body.select("div.imageblock")) {
            Element figure = new Element("figure");
            block.classNames().stream().filter(ROLES_KEPT::contains).forEach(figure::addClass);
            block.select("img").forEach(figure::appendChild);
            Element title = block.selectFirst("> .title");
            if (title != null) {
                figure.appendElement("figcaption").html(title.html());
            }
            block.replaceWith(figure);
        }
    }

    private static void keepRole(Element block) {
        for (String role : block.classNames()) {
            if (ROLES_KEPT.contains(role)) {
                block.children().not(".title").forEach(child -> child.addClass(role));
            }
        }
    }

    private static void titleToParagraph(Element block) {
        Element title = block.selectFirst("> .title");
        if (title != null) {
            title.tagName("p").attr("class", "list-title");
        }
    }

    /** Asciidoctor puts a p in every list item and cell; one alone is noise. */
    private static void paragraphsInItems(Element body) {
        for (Element holder : body.select("li, dd, td, th")) {
            Elements paragraphs = holder.select("> p");
            boolean alone = paragraphs.size() == 1 && paragraphs.getFirst().equals(holder.firstElementChild());
            if (alone && paragraphs.getFirst().classNames().stream().noneMatch(ROLES_KEPT::contains)) {
                paragraphs.getFirst().unwrap();
            }
        }
    }

    private static void classes(Element body) {
        for (Element element : body.select("[class]")) {
            element.classNames(element.classNames().stream()
                    .filter(name -> CLASSES_KEPT.matcher(name).matches())
                    .collect(java.util.stream.Collectors.toCollection(java.util.LinkedHashSet::new)));
            if (element.className().isEmpty()) {
                element.removeAttr("class");
            }
        }
        for (Element bare : body.select("span:not([class]), [data-lang]")) {
            bare.removeAttr("data-lang");
        }
        for (Node empty : body.select("div:empty")) {
            empty.remove();
        }
    }
}
