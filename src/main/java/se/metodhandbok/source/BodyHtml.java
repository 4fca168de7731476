package se.metodhandbok.source;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import se.metodhandbok.model.Slug;

/**
 * Gives a body, whatever it was written in, the form the templates and the stylesheet know: nested sections with ASCII
 * anchors, tables that can be read one cell at a time, checklists that can be ticked, and marked glossary terms.
 */
final class BodyHtml {
    private static final Pattern TERM = Pattern.compile("term:([a-z0-9-]+)\\[([^\\]]*)]");
    private static final String HEADINGS = "h1, h2, h3, h4, h5, h6";

    private BodyHtml() {}

    /** Shapes in place. */
    static void shape(Element body) {
        anchors(body);
        terms(body);
        Macro.mark(body);
        tables(body);
        descriptionLists(body);
        nestSections(body);
        checklists(body);
    }

    private static void anchors(Element body) {
        for (Element element : body.select("[id]")) {
            element.id(Slug.of(element.id()));
        }
        body.select("a[id]:not([href])").forEach(anchor -> {
            // An inline anchor is an empty a element in AsciiDoc's HTML; a span can't be mistaken for a link.
            anchor.tagName("span");
        });
        Set<String> taken = new HashSet<>(body.select("[id]").eachAttr("id"));
        for (Element heading : body.select(HEADINGS)) {
            if (heading.id().isEmpty()) {
                String text = TERM.matcher(heading.text()).replaceAll("$2");
                heading.id(unique(Slug.of(text), taken));
            }
        }
    }

    private static void terms(Element body) {
        List<TextNode> texts = new ArrayList<>();
        body.traverse((node, depth) -> {
            if (node instanceof TextNode text && text.getWholeText().contains("term:") && mayHoldLink(text)) {
                texts.add(text);
            }
        });
        texts.forEach(BodyHtml::markTerms);
    }

    private static boolean mayHoldLink(Node node) {
        for (Node parent = node.parent(); parent != null; parent = parent.parent()) {
            if (Set.of("a", "pre", "code").contains(parent.nodeName())) {
                return false;
            }
        }
        return true;
    }

    private static void markTerms(TextNode text) {
        String whole = text.getWholeText();
        Matcher matcher = TERM.matcher(whole);
        int end = 0;
        while (matcher.find()) {
            text.before(new TextNode(whole.substring(end, matcher.start())));
            Element link = new Element("a").addClass("term").attr("href", "term:" + matcher.group(1));
            text.before(link.text(matcher.group(2)));
            end = matcher.end();
        }
        text.text(whole.substring(end));
    }

    /** Each cell carries its column's header, for phones where a row becomes a block; wide tables scroll by themselves. */
    private static void tables(Element body) {
        int number = 0;
        for (Element table : body.select("table")) {
            number++;
            table.select("thead th, thead td").tagName("th").attr("scope", "col");
            table.select("tbody th, tfoot th").attr("scope", "row");
            List<String> headers = table.select("thead tr:last-child > *").eachText();
            for (Element row : table.select("tbody tr")) {
                for (int column = 0; column < row.childrenSize() && column < headers.size(); column++) {
                    Element cell = row.child(column);
                    if (cell.nameIs("td")) {
                        cell.attr("data-h", headers.get(column));
                    }
                }
            }
            Element region =
                    new Element("div").addClass("scroll").attr("role", "region").attr("tabindex", "0");
            Element caption = table.selectFirst("caption");
            if (caption != null) {
                caption.id("tabell-" + number);
                region.attr("aria-labelledby", caption.id());
            } else {
                region.attr("aria-label", "Tabell " + number);
            }
            table.replaceWith(region);
            region.appendChild(table);
        }
    }

    /** Each box is named after its words, so that a reader's ticks stay with them when the list is changed. */
    private static void checklists(Element body) {
        Set<String> taken = new HashSet<>();
        // A quiz's alternatives become boxes or buttons where the page is put together.
        body.select(".quiz li.task-list-item").removeClass("task-list-item");
        body.select("li.task-list-item").removeClass(QuizCheck.RIGHT);
        for (Element item : body.select("li.task-list-item")) {
            item.select("input").remove();
            Element label = new Element("label").addClass("check");
            Element box = label.appendElement("input").attr("type", "checkbox");
            label.appendText(" ");
            Element text = label.appendElement("span");
            for (Node child : item.childNodes().stream().toList()) {
                if (child instanceof Element element && Set.of("ul", "ol").contains(element.nodeName())) {
                    continue;
                }
                text.appendChild(child);
            }
            text.select("p").unwrap();
            if (text.firstChild() instanceof TextNode first) {
                first.text(first.getWholeText().replace('\u00a0', ' ').stripLeading());
            }
            Element question = text.selectFirst("strong");
            box.id(unique("punkt-" + Slug.of((question == null ? text : question).text()), taken));
            item.prependChild(label).removeAttr("class");
            if (item.parent() != null) {
                item.parent().addClass("checks");
            }
        }
    }

    private static String unique(String name, Set<String> taken) {
        String id = name;
        for (int i = 2; !taken.add(id); i++) {
            id = name + "-" + i;
        }
        return id;
    }

    private static void descriptionLists(Element body) {
        for (Element list : body.select("dl")) {
            Element group = null;
            for (Element child : list.children()) {
                boolean startsGroup = child.nameIs("dt")
                        && (group == null || !group.select("> dd").isEmpty());
                if (startsGroup) {
                    group = new Element("div");
                    child.before(group);
                }
                if (group != null) {
                    group.appendChild(child);
                }
            }
        }
    }

    private static void nestSections(Element body) {
        List<Node> nodes = List.copyOf(body.childNodes());
        List<Element> open = new ArrayList<>();
        List<Integer> levels = new ArrayList<>();
        for (Node node : nodes) {
            if (node instanceof Element heading && heading.is(HEADINGS)) {
                int level = heading.nodeName().charAt(1) - '0';
                while (!levels.isEmpty() && levels.getLast() >= level) {
                    levels.removeLast();
                    open.removeLast();
                }
                Element section = new Element("section");
                if (heading.hasAttr("data-role")) {
                    section.addClass(heading.attr("data-role"));
                    heading.removeAttr("data-role");
                }
                (open.isEmpty() ? body : open.getLast()).appendChild(section);
                open.add(section);
                levels.add(level);
            }
            if (!open.isEmpty()) {
                open.getLast().appendChild(node);
            }
        }
    }
}
