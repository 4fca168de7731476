package se.metodhandbok.wcag.page;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;
import se.metodhandbok.wcag.css.Length;
import se.metodhandbok.wcag.css.StylePath;
import se.metodhandbok.wcag.css.Styles;

/** Makes the boxes of a page in one pass. */
final class BoxReader implements NodeVisitor {
    /** Never shown, whatever the sheets say or because nothing is drawn for them (HTML, 15.3.1). */
    private static final Set<String> WITHOUT_BOX = Set.of(
            "head",
            "title",
            "meta",
            "link",
            "style",
            "script",
            "noscript",
            "template",
            "base",
            "datalist",
            "param",
            "rp",
            "area",
            "source",
            "track",
            "noembed",
            "noframes",
            "defs",
            "desc",
            "metadata");

    /** Further out than this and nobody sees it. Pixels. */
    private static final double FAR_AWAY = -500;

    private static final int TINY = 1;
    private static final Pattern NOTHING =
            Pattern.compile("rect\\(\\s*(?:[01](?:px)?[\\s,]*){4}\\)|inset\\(\\s*(?:50|100)%\\s*\\)");
    private static final Pattern NO_SIZE = Pattern.compile("scale[XY]?\\(\\s*0\\s*\\)");

    private final Styles styles;
    private final List<Element> elements = new ArrayList<>();
    private final IdentityHashMap<Element, Box> boxes = new IdentityHashMap<>();
    private final IdentityHashMap<Map<String, String>, Boolean> shown = new IdentityHashMap<>();
    private @Nullable Box current;

    private BoxReader(Styles styles) {
        this.styles = styles;
    }

    /** The boxes, and the elements in the page's order. */
    record Boxes(List<Element> elements, IdentityHashMap<Element, Box> boxes) {}

    static Boxes read(Document document, Styles styles) {
        BoxReader reader = new BoxReader(styles);
        NodeTraversor.traverse(reader, document);
        return new Boxes(reader.elements, reader.boxes);
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof Element element && !(node instanceof Document)) {
            current = box(element, current);
            elements.add(element);
            boxes.put(element, current);
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element && !(node instanceof Document) && current != null) {
            current = current.parent();
        }
    }

    private Box box(Element element, @Nullable Box parent) {
        boolean outer = parent == null;
        StylePath path = (outer ? styles.root() : parent.path()).to(element);
        Map<String, String> style = path.style(element);
        String visibility = style.getOrDefault("visibility", "inherit").toLowerCase(Locale.ROOT);
        boolean visible = visibility.equals("visible")
                || visibility.equals("initial")
                || (!visibility.equals("hidden") && !visibility.equals("collapse") && (outer || parent.visibility()));
        return new Box(
                element,
                parent,
                elements.size(),
                outer ? 0 : parent.depth() + 1,
                style,
                path,
                FontSize.of(element, style, outer ? FontSize.MEDIUM : parent.fontSize()),
                (outer || parent.displayed()) && isDisplayed(element, style),
                visible,
                (!outer && parent.ariaHidden()) || element.attr("aria-hidden").equals("true"),
                (!outer && parent.inert()) || element.hasAttr("inert"),
                (outer || parent.shown()) && shown.computeIfAbsent(style, BoxReader::isShown),
                !outer && (parent.collapsed() || isCollapsed(element, parent.element())));
    }

    private static boolean isDisplayed(Element element, Map<String, String> style) {
        String name = element.normalName();
        String display = style.get("display");
        if (name.equals("area")) {
            return true;
        }
        if (WITHOUT_BOX.contains(name)
                || (name.equals("input") && element.attr("type").equalsIgnoreCase("hidden"))) {
            return false;
        }
        if (display != null) {
            return !display.equalsIgnoreCase("none");
        }
        return !element.hasAttr("hidden") && !(name.equals("dialog") && !element.hasAttr("open"));
    }

    private static boolean isCollapsed(Element element, Element parent) {
        return parent.normalName().equals("details") && !parent.hasAttr("open") && !HtmlPage.isSummary(element);
    }

    private static boolean isShown(Map<String, String> style) {
        if (style.isEmpty()) {
            return true;
        }
        boolean clear = number(style, "opacity").map(opacity -> opacity <= 0).orElse(false);
        return !clear && !isOffScreen(style) && !isClipped(style) && !isScaledAway(style);
    }

    private static boolean isOffScreen(Map<String, String> style) {
        String position = style.getOrDefault("position", "static").toLowerCase(Locale.ROOT);
        boolean moved = !position.equals("static")
                && (isFar(style, "left") || isFar(style, "top") || isFar(style, "right") || isFar(style, "bottom"));
        return moved || isFar(style, "margin-left") || isFar(style, "margin-top") || isFar(style, "text-indent");
    }

    private static boolean isFar(Map<String, String> style, String property) {
        return number(style, property).map(pixels -> pixels <= FAR_AWAY).orElse(false);
    }

    private static boolean isClipped(Map<String, String> style) {
        boolean small = number(style, "width").map(width -> width <= TINY).orElse(false)
                || number(style, "height").map(height -> height <= TINY).orElse(false);
        boolean hidesOverflow = Set.of("hidden", "clip")
                .contains(style.getOrDefault("overflow", "").toLowerCase(Locale.ROOT));
        return (small && hidesOverflow) || matches(style, "clip", NOTHING) || matches(style, "clip-path", NOTHING);
    }

    private static boolean isScaledAway(Map<String, String> style) {
        return matches(style, "transform", NO_SIZE)
                || number(style, "font-size").map(size -> size == 0).orElse(false);
    }

    private static boolean matches(Map<String, String> style, String property, Pattern pattern) {
        String value = style.get(property);
        return value != null && pattern.matcher(value).matches();
    }

    private static Optional<Double> number(Map<String, String> style, String property) {
        return Optional.ofNullable(style.get(property)).flatMap(Length::parse).map(Length::pixels);
    }
}
