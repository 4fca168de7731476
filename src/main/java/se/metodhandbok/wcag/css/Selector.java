package se.metodhandbok.wcag.css;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
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
     * @param classes the classes it needs
     * @param tests everything else
     */
    record Part(
            Combinator combinator,
            @Nullable String type,
            @Nullable String id,
            List<String> classes,
            List<Predicate<Element>> tests) {
        /** What any element matches. */
        static final Part ANY = new Part(Combinator.SELF, null, null, List.of(), List.of());

        /** A test alone. */
        static Part of(Predicate<Element> test) {
            return new Part(Combinator.SELF, null, null, List.of(), List.of(test));
        }

        /** What both ask of one element; empty if no element can be both. */
        Optional<Part> and(Part other) {
            boolean types = type == null || other.type() == null || type.equals(other.type());
            boolean ids = id == null || other.id() == null || id.equals(other.id());
            return types && ids
                    ? Optional.of(new Part(
                            combinator,
                            type == null ? other.type() : type,
                            id == null ? other.id() : id,
                            Stream.concat(classes.stream(), other.classes().stream())
                                    .distinct()
                                    .toList(),
                            Stream.concat(tests.stream(), other.tests().stream())
                                    .toList()))
                    : Optional.empty();
        }

        boolean matches(Element element) {
            if (!isNamed(element)) {
                return false;
            }
            for (Predicate<Element> test : tests) {
                if (!test.test(element)) {
                    return false;
                }
            }
            return true;
        }

        /** Whether the element has the type, the id and the classes. */
        boolean isNamed(Element element) {
            if (type != null && !type.equals(element.normalName())) {
                return false;
            }
            if (id != null && !id.equals(element.id())) {
                return false;
            }
            for (String name : classes) {
                if (!element.hasClass(name)) {
                    return false;
                }
            }
            return true;
        }

        /** What {@link StylePath#names} has of every element the compound matches; the compound may match fewer. */
        List<String> names() {
            List<String> names = new ArrayList<>();
            if (type != null) {
                names.add(type);
            }
            if (id != null) {
                names.add("#" + id);
            }
            classes.forEach(name -> names.add("." + name));
            return names;
        }
    }

    /**
     * Whether the names of an element and of those right around it leave room for a match. What stands beside has the same
     * parent, so that {@code .list > * + *} asks nothing of elements elsewhere.
     */
    boolean mayMatch(Element element) {
        Element at = element;
        for (Part part : parts) {
            switch (part.combinator()) {
                case DESCENDANT -> {
                    return true;
                }
                case CHILD -> at = step(at, Combinator.CHILD);
                default -> {
                    // SELF is the element; of those beside it nothing is known here.
                }
            }
            boolean beside = part.combinator() == Combinator.NEXT || part.combinator() == Combinator.SIBLING;
            if (at == null || (!beside && !part.isNamed(at))) {
                return false;
            }
        }
        return true;
    }

    /** Names that must be found around an element that matches. */
    List<String> namesAround() {
        List<String> names = new ArrayList<>();
        for (Part part : parts) {
            if (part.combinator() == Combinator.DESCENDANT || part.combinator() == Combinator.CHILD) {
                names.addAll(part.names());
            }
        }
        return names;
    }

    /** Whether the names of an element and of those around it decide if it matches. */
    boolean isDecidedByPath() {
        for (Part part : parts) {
            boolean beside = part.combinator() == Combinator.NEXT || part.combinator() == Combinator.SIBLING;
            if (beside || !part.tests().isEmpty()) {
                return false;
            }
        }
        return true;
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
