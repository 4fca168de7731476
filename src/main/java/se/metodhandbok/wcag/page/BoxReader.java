package se.metodhandbok.wcag.page;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import se.metodhandbok.wcag.css.Style;
import se.metodhandbok.wcag.css.StylePath;
import se.metodhandbok.wcag.css.Styles;

/** Makes the boxes of a page in one pass. */
final class BoxReader {
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

    private BoxReader() {}

    /**
     * The boxes of a page's elements.
     *
     * @param elements all of them, in the page's order
     */
    static IdentityHashMap<Element, Box> read(List<Element> elements, Styles styles) {
        IdentityHashMap<Element, Box> boxes = new IdentityHashMap<>(elements.size());
        Box around = null;
        for (Element element : elements) {
            Element parent = element.parent();
            while (around != null && !around.element().equals(parent)) {
                around = around.parent();
            }
            around = box(element, boxes.size(), around, styles);
            boxes.put(element, around);
        }
        return boxes;
    }

    private static Box box(Element element, int index, @Nullable Box parent, Styles styles) {
        boolean outer = parent == null;
        StylePath path = (outer ? styles.root() : parent.path()).to(element);
        Style style = path.style(element);
        String visibility = style.visibility();
        boolean visible = visibility.equals("visible")
                || visibility.equals("initial")
                || (!visibility.equals("hidden") && !visibility.equals("collapse") && (outer || parent.visibility()));
        return new Box(
                element,
                parent,
                index,
                outer ? 0 : parent.depth() + 1,
                style,
                path,
                FontSize.of(element, style.values(), outer ? FontSize.MEDIUM : parent.fontSize()),
                (outer || parent.displayed()) && isDisplayed(element, style),
                visible,
                (!outer && parent.ariaHidden()) || element.attr("aria-hidden").equals("true"),
                (!outer && parent.inert()) || element.hasAttr("inert"),
                (outer || parent.shown()) && !style.concealing(),
                !outer && (parent.collapsed() || isCollapsed(element, parent.element())));
    }

    private static boolean isDisplayed(Element element, Style style) {
        String name = element.normalName();
        if (name.equals("area")) {
            return true;
        }
        if (WITHOUT_BOX.contains(name)
                || (name.equals("input") && element.attr("type").equalsIgnoreCase("hidden"))) {
            return false;
        }
        if (style.display() != null) {
            return !style.display().equals("none");
        }
        return !element.hasAttr("hidden") && !(name.equals("dialog") && !element.hasAttr("open"));
    }

    private static boolean isCollapsed(Element element, Element parent) {
        return parent.normalName().equals("details") && !parent.hasAttr("open") && !HtmlPage.isSummary(element);
    }
}
