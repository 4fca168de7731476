package se.metodhandbok.wcag.css;

import java.util.List;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * A complex selector (Selectors 4), matched from right to left.
 *
 * @param parts the compounds from right to left; each tells how the one to the left of it is found
 * @param specificity comparable: ids, classes and types in ten bits each
 */
record Selector(List<Part> parts, int specificity) {
    /** Deeper in the page than this a selector is not followed: no real page is so deep, and it keeps matching linear. */
    private static final int MAX_STEPS = 400;

    /** How a compound is found from the one to its right. */
    enum Combinator {
        SELF,
        DESCENDANT,
        CHILD,
        NEXT,
        SIBLING
    }

    /**
     * A compound selector.
     *
     * @param combinator how this compound is found from the one to its right; SELF for the rightmost
     * @param type tag name in lower case; null for any
     * @param id null for any
     * @param firstClass a class it needs; null if it needs none
     * @param tests everything else
     */
    record Part(
            Combinator combinator,
            @Nullable String type,
            @Nullable String id,
            @Nullable String firstClass,
            List<Predicate<Element>> tests) {
        boolean matches(Element element) {
            if (type != null && !type.equals(element.normalName())) {
                return false;
            }
            if (id != null && !id.equals(element.id())) {
                return false;
            }
            if (firstClass != null && !element.hasClass(firstClass)) {
                return false;
            }
            for (Predicate<Element> test : tests) {
                if (!test.test(element)) {
                    return false;
                }
            }
            return true;
        }
    }

    Part subject() {
        return parts.getFirst();
    }

    boolean matches(Element element) {
        return subject().matches(element) && matches(element, 1);
    }

    private boolean matches(Element element, int index) {
        if (index == parts.size()) {
            return true;
        }
        Part part = parts.get(index);
        Element candidate = step(element, part.combinator());
        boolean once = part.combinator() == Combinator.CHILD || part.combinator() == Combinator.NEXT;
        for (int steps = 0; candidate != null && steps < MAX_STEPS; steps++) {
            if (part.matches(candidate) && matches(candidate, index + 1)) {
                return true;
            }
            if (once) {
                return false;
            }
            candidate = step(candidate, part.combinator());
        }
        return false;
    }

    private static @Nullable Element step(Element element, Combinator combinator) {
        return switch (combinator) {
            case SELF -> element;
            case DESCENDANT, CHILD -> {
                Element parent = element.parent();
                yield parent == null || parent.normalName().equals("#root") ? null : parent;
            }
            case NEXT, SIBLING -> element.previousElementSibling();
        };
    }
}
