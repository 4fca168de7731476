package se.metodhandbok.wcag.page;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;
import se.metodhandbok.wcag.aria.AriaRole;

/**
 * Accessible names: Accessible Name and Description Computation 1.2, with what HTML-AAM 1.0 and SVG-AAM add. The step names of
 * the first stand in the comments.
 */
public final class Names {
    /** Together the names of a page may visit this many nodes; more, and a page made to be slow would be. */
    private static final int BUDGET = 3_000_000;

    private static final int MAX_DEPTH = 250;
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Set<String> BLOCKS = Set.of(
            "address",
            "article",
            "aside",
            "blockquote",
            "br",
            "caption",
            "dd",
            "details",
            "div",
            "dl",
            "dt",
            "fieldset",
            "figcaption",
            "figure",
            "footer",
            "form",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "header",
            "hr",
            "legend",
            "li",
            "main",
            "nav",
            "ol",
            "p",
            "pre",
            "section",
            "summary",
            "table",
            "tbody",
            "td",
            "tfoot",
            "th",
            "thead",
            "tr",
            "ul",
            "option",
            "select",
            "button",
            "input",
            "textarea",
            "img");

    private final HtmlPage page;
    private final IdentityHashMap<Element, String> names = new IdentityHashMap<>();
    private final Set<Element> active = Collections.newSetFromMap(new IdentityHashMap<>());
    private @Nullable Labels labels;
    private int visits;

    /**
     * Where in the computation an element is met.
     *
     * @param referenced whether an attribute or a label led here
     * @param nested whether it stands in what is being named
     * @param hiddenToo whether what led here is hidden itself, so that hidden text counts
     */
    private record Step(boolean referenced, boolean nested, boolean hiddenToo, int depth) {
        Step inside() {
            return new Step(referenced, true, hiddenToo, depth + 1);
        }
    }

    Names(HtmlPage page) {
        this.page = page;
    }

    /** The accessible name with single spaces; blank if there is none. */
    public String name(Element element) {
        String known = names.get(element);
        if (known == null) {
            known = clean(text(element, new Step(false, false, false, 0)));
            names.put(element, known);
        }
        return known;
    }

    /** Whether the page has so much to name that some names were not computed; those are not blank. */
    public boolean isExhausted() {
        return visits > BUDGET;
    }

    /** The labels of a control. */
    public List<Element> labels(Element control) {
        if (labels == null) {
            labels = new Labels(page);
        }
        return labels.of(control);
    }

    /** White space as a reader meets it: none at the ends, single in between. */
    public static String clean(String text) {
        return isClean(text)
                ? text
                : SPACE.matcher(text.replace('\u00a0', ' ').strip()).replaceAll(" ");
    }

    private static boolean isClean(String text) {
        char before = ' ';
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean space = c == ' ';
            if (c == '\u00a0' || (!space && Character.isWhitespace(c)) || (space && before == ' ')) {
                return false;
            }
            before = c;
        }
        return text.isEmpty() || before != ' ';
    }

    private String text(Element element, Step step) {
        if (visits++ > BUDGET) {
            return "…";
        }
        // 2A: what is hidden has no name, unless something led straight to it.
        if ((!step.hiddenToo() && isHidden(element)) || step.depth() > MAX_DEPTH || !active.add(element)) {
            return "";
        }
        try {
            return visible(element, step);
        } finally {
            active.remove(element);
        }
    }

    private boolean isHidden(Element element) {
        return !page.isRendered(element) || page.isAriaHidden(element);
    }

    private String visible(Element element, Step step) {
        String text = step.referenced() ? "" : labelledBy(element);
        if (text.isBlank() && (step.nested() || step.referenced())) {
            text = embedded(element);
        }
        if (text.isBlank()) {
            text = element.attr("aria-label");
        }
        if (text.isBlank() && !isPresentational(element)) {
            text = nativeText(element, step);
        }
        if (text.isBlank() && takesContent(element, step)) {
            text = content(element, step);
        }
        return text.isBlank() ? tooltip(element) : text;
    }

    private boolean isPresentational(Element element) {
        AriaRole role = page.explicitRole(element);
        return role != null && (role.name().equals("none") || role.name().equals("presentation"));
    }

    /** 2B. */
    private String labelledBy(Element element) {
        if (!element.hasAttr("aria-labelledby")) {
            return "";
        }
        return page.references(element, "aria-labelledby").stream()
                .map(target -> text(target, new Step(true, false, isHidden(target), 0)))
                .collect(Collectors.joining(" "));
    }

    /** 2C: a control inside what names another one is its value. */
    private String embedded(Element element) {
        String role = page.roleName(element);
        return switch (role) {
            case "textbox", "searchbox" -> element.normalName().equals("input") ? element.attr("value") : "";
            case "combobox", "listbox" -> selected(element);
            case "slider", "spinbutton", "progressbar", "meter", "scrollbar" ->
                firstOf(element, "aria-valuetext", "aria-valuenow", "value");
            default -> "";
        };
    }

    private String selected(Element element) {
        if (!element.normalName().equals("select")) {
            return element.attr("value");
        }
        List<Element> options = page.descendants(element)
                .filter(option -> option.normalName().equals("option"))
                .toList();
        return options.stream()
                .filter(option -> option.hasAttr("selected"))
                .findFirst()
                .or(() -> options.stream().findFirst())
                .map(Element::text)
                .orElse("");
    }

    private static String firstOf(Element element, String... attributes) {
        for (String attribute : attributes) {
            if (!element.attr(attribute).isBlank()) {
                return element.attr(attribute);
            }
        }
        return "";
    }

    /** 2E (2D in older drafts): what the language itself names an element with. */
    private String nativeText(Element element, Step step) {
        return switch (element.normalName()) {
            case "img", "area" -> element.attr("alt");
            case "input" -> input(element);
            case "select", "textarea", "meter", "output", "progress", "button" -> label(element);
            case "fieldset" -> firstChild(element, "legend", step);
            case "table" -> firstChild(element, "caption", step);
            case "figure" -> firstChild(element, "figcaption", step);
            case "optgroup", "track" -> element.attr("label");
            default -> HtmlPage.isForeign(element) ? drawing(element) : "";
        };
    }

    private String input(Element element) {
        String label = label(element);
        if (!label.isBlank()) {
            return label;
        }
        return switch (element.attr("type").toLowerCase(Locale.ROOT)) {
            case "button" -> element.attr("value");
            // The words of the browser stand in when there is no value at all.
            case "submit" -> element.hasAttr("value") ? element.attr("value") : "Submit";
            case "reset" -> element.hasAttr("value") ? element.attr("value") : "Reset";
            case "image" -> element.attr("alt");
            default -> "";
        };
    }

    private String label(Element control) {
        return labels(control).stream()
                .map(label -> text(label, new Step(true, false, isHidden(label), 0)))
                .collect(Collectors.joining(" "));
    }

    private String firstChild(Element element, String tag, Step step) {
        return element.children().stream()
                .filter(child -> child.normalName().equals(tag))
                .findFirst()
                .map(child -> text(child, step.inside()))
                .orElse("");
    }

    /** SVG-AAM: the title of a drawing or a shape is a child. */
    private static String drawing(Element element) {
        for (Element child : element.children()) {
            if (child.normalName().equals("title")) {
                return child.wholeText();
            }
        }
        return element.normalName().equals("a") ? element.attr("xlink:title") : "";
    }

    /** Whether 2F applies. */
    private boolean takesContent(Element element, Step step) {
        if (step.nested() || step.referenced()) {
            return !Set.of("img", "input", "select", "textarea", "iframe", "object")
                            .contains(element.normalName())
                    || page.explicitRole(element) != null;
        }
        AriaRole role = page.role(element);
        return (role != null && role.nameFromContent())
                || element.normalName().equals("summary")
                || element.normalName().equals("legend");
    }

    /** 2F, with 2G for text. */
    private String content(Element element, Step step) {
        StringBuilder text = new StringBuilder();
        for (Node node : element.childNodes()) {
            if (node instanceof TextNode words) {
                visits++;
                if (step.hiddenToo() || page.isRendered(element)) {
                    text.append(words.getWholeText());
                }
            } else if (node instanceof Element child && page.claimedBy(child) == null) {
                append(text, child, step);
            }
        }
        if (element.hasAttr("aria-owns")) {
            page.references(element, "aria-owns").forEach(owned -> append(text.append(' '), owned, step));
        }
        return text.toString();
    }

    private void append(StringBuilder text, Element child, Step step) {
        String space = isBlock(child) ? " " : "";
        text.append(space).append(text(child, step.inside())).append(space);
    }

    /** Whether the text in an element stands apart from the text around it. */
    public boolean isBlock(Element element) {
        String display = page.style(element).get("display");
        if (display == null) {
            return BLOCKS.contains(element.normalName());
        }
        return !Set.of("inline", "contents", "none").contains(display.toLowerCase(Locale.ROOT));
    }

    /** 2I, and the placeholder, which HTML-AAM puts last. */
    private static String tooltip(Element element) {
        if (HtmlPage.isForeign(element)) {
            return "";
        }
        String title = element.attr("title");
        boolean field =
                element.normalName().equals("input") || element.normalName().equals("textarea");
        return !title.isBlank() || !field ? title : element.attr("placeholder");
    }
}
