package se.metodhandbok.wcag.page;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import se.metodhandbok.wcag.aria.Aria;
import se.metodhandbok.wcag.aria.AriaAttribute;

/**
 * Parents and children in the accessibility tree: {@code aria-owns} moves elements, and elements that mean nothing by
 * themselves are looked through (WAI-ARIA 1.2, 5.1.5).
 */
public final class Ownership {
    private static final Set<String> MEANINGLESS = Set.of("", "generic", "none", "presentation");

    /** More children than this tell nothing new. */
    private static final int MAX_OWNED = 20_000;

    private static final int MAX_STEPS = 1000;

    private final HtmlPage page;

    Ownership(HtmlPage page) {
        this.page = page;
    }

    /** The nearest element that owns this one and means something; null at the top. */
    public @Nullable Element owner(Element element) {
        Element owner = step(element);
        for (int steps = 0; owner != null && isTransparent(owner) && steps < MAX_STEPS; steps++) {
            owner = step(owner);
        }
        return owner;
    }

    private @Nullable Element step(Element element) {
        Element claimed = page.claimedBy(element);
        return claimed == null ? page.parent(element) : claimed;
    }

    /** The elements an element owns that mean something, in order. */
    public List<Element> owned(Element element) {
        List<Element> owned = new ArrayList<>();
        Deque<Element> waiting = new ArrayDeque<>(children(element));
        int visited = 0;
        while (!waiting.isEmpty() && visited++ < MAX_OWNED) {
            Element next = waiting.pop();
            if (page.isExposed(next)) {
                if (isTransparent(next)) {
                    List<Element> inner = children(next);
                    for (int i = inner.size() - 1; i >= 0; i--) {
                        waiting.push(inner.get(i));
                    }
                } else {
                    owned.add(next);
                }
            }
        }
        return owned;
    }

    private List<Element> children(Element element) {
        List<Element> children = new ArrayList<>();
        for (Element child : element.children()) {
            if (page.claimedBy(child) == null) {
                children.add(child);
            }
        }
        if (element.hasAttr("aria-owns")) {
            children.addAll(page.references(element, "aria-owns"));
        }
        return children;
    }

    /** Whether assistive technology does not meet the element itself: no role, and no attribute that every role has. */
    private boolean isTransparent(Element element) {
        return MEANINGLESS.contains(page.roleName(element)) && !hasGlobalAttribute(element);
    }

    private static boolean hasGlobalAttribute(Element element) {
        for (Attribute attribute : element.attributes()) {
            String name = attribute.getKey();
            AriaAttribute known = name.startsWith("aria-") ? Aria.attribute(name.substring("aria-".length())) : null;
            if (known != null
                    && known.global()
                    && !known.name().equals("hidden")
                    && !known.name().equals("owns")) {
                return true;
            }
        }
        return false;
    }
}
