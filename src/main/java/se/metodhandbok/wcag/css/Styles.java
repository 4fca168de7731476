package se.metodhandbok.wcag.css;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * The cascade (CSS Cascade 5) of a page's style sheets and {@code style} attributes: which declaration of each property wins
 * for an element. Inheritance and the browser's own sheet are the caller's.
 *
 * <p>Rules are found by the id, class or tag their rightmost part needs, and {@link StylePath} remembers which of them apply
 * where, so that an element meets few of them.
 */
public final class Styles {
    private static final long IMPORTANT = 1L << 62;
    private static final long INLINE = 1L << 61;
    private static final int LAYER_SHIFT = 52;
    private static final int SPECIFICITY_SHIFT = 21;
    private static final long MAX_LAYER = 255;

    /** What the rules look at. Everything else in a sheet is left out, and most selectors with it. */
    private static final Set<String> PROPERTIES = Set.of(
            "display",
            "visibility",
            "position",
            "left",
            "top",
            "right",
            "bottom",
            "margin-left",
            "margin-top",
            "text-indent",
            "clip",
            "clip-path",
            "overflow",
            "width",
            "height",
            "max-width",
            "transform",
            "opacity",
            "font-size",
            "font-weight",
            "font-family",
            "line-height",
            "letter-spacing",
            "word-spacing",
            "white-space",
            "color",
            "background-color",
            "background-image",
            "text-shadow",
            "filter",
            "mix-blend-mode",
            "backdrop-filter");

    private final Map<String, List<Entry>> byKey = new HashMap<>();
    private final Set<String> namesAround = new HashSet<>();
    private final List<StyleSheet> sheets;
    private final Set<String> conditions = new HashSet<>();
    private final StylePath root;

    /** A rule with one of its selectors. */
    record Entry(Selector selector, List<Declaration> declarations, long layer, int order) {}

    private record Winner(Declaration declaration, long weight) {}

    /**
     * The cascade of some sheets.
     *
     * @param sheets in the page's order
     */
    public Styles(List<StyleSheet> sheets) {
        this.sheets = List.copyOf(sheets);
        List<String> layers = sheets.stream()
                .flatMap(sheet -> sheet.layers().stream())
                .distinct()
                .toList();
        int order = 0;
        for (StyleSheet sheet : sheets) {
            for (StyleRule rule : sheet.rules()) {
                conditions.addAll(rule.media());
                if (MediaQuery.matches(rule.media())) {
                    long layer =
                            rule.layer().isEmpty() ? MAX_LAYER : Math.min(layers.indexOf(rule.layer()), MAX_LAYER - 1);
                    List<Declaration> declarations = interesting(rule.declarations());
                    for (Selector selector : declarations.isEmpty() ? List.<Selector>of() : rule.selectors()) {
                        byKey.computeIfAbsent(key(selector), k -> new ArrayList<>())
                                .add(new Entry(selector, declarations, layer, order));
                        namesAround.addAll(selector.namesAround());
                    }
                    order++;
                }
            }
        }
        root = new StylePath(this, 0, Set.of(), List.of());
    }

    /** Where a page's root element stands: at the start of every path. */
    public StylePath root() {
        return root;
    }

    /** Whether some selector asks for a name around an element. */
    boolean asksAround(String name) {
        return namesAround.contains(name);
    }

    /** Whether some selector ends in an id. */
    boolean asksId(String id) {
        return byKey.containsKey("#" + id) || namesAround.contains("#" + id);
    }

    /** The rules that may apply to an element of some names. */
    List<Entry> candidates(Element element, List<String> names) {
        List<Entry> candidates = new ArrayList<>(byKey.getOrDefault("*", List.of()));
        names.forEach(name -> candidates.addAll(byKey.getOrDefault(name, List.of())));
        candidates.removeIf(entry -> !entry.selector().subject().isNamed(element));
        return candidates;
    }

    private static List<Declaration> interesting(List<Declaration> declarations) {
        return declarations.stream()
                .flatMap(declaration -> Shorthand.expand(declaration).stream())
                .filter(declaration -> PROPERTIES.contains(declaration.property()))
                .toList();
    }

    private static String key(Selector selector) {
        Selector.Part subject = selector.subject();
        if (subject.id() != null) {
            return "#" + subject.id();
        }
        if (!subject.classes().isEmpty()) {
            return "." + subject.classes().getFirst();
        }
        return subject.type() == null ? "*" : subject.type();
    }

    /** What some rules and a {@code style} attribute together decide. */
    static Style cascade(List<Entry> matching, Element element) {
        Map<String, Winner> winners = new HashMap<>();
        matching.forEach(entry -> collect(entry, winners));
        if (element.hasAttr("style")) {
            interesting(inline(element)).forEach(declaration -> offer(winners, declaration, INLINE));
        }
        Map<String, String> values = new HashMap<>();
        winners.forEach(
                (property, winner) -> values.put(property, winner.declaration().value()));
        return Style.of(Map.copyOf(values));
    }

    /** The declarations of the {@code style} attribute, in the order written. */
    public static List<Declaration> inline(Element element) {
        return CssText.declarations(CssText.withoutComments(element.attr("style")));
    }

    /** Whether some sheet has a rule with such a media condition, and what it declares for an element: condition by values. */
    public Map<String, Map<String, String>> inMedia(Element element, String feature) {
        Map<String, Map<String, String>> found = new LinkedHashMap<>();
        for (StyleSheet sheet : sheets) {
            for (StyleRule rule : sheet.rules()) {
                String media = String.join(" and ", rule.media());
                if (media.contains(feature)
                        && rule.selectors().stream().anyMatch(selector -> selector.matches(element))) {
                    Map<String, String> values = found.computeIfAbsent(media, m -> new HashMap<>());
                    rule.declarations().forEach(declaration -> values.put(declaration.property(), declaration.value()));
                }
            }
        }
        return found;
    }

    /** Whether any rule stands under a media condition that names a feature. */
    public boolean hasMedia(String feature) {
        return conditions.stream().anyMatch(media -> media.contains(feature));
    }

    private static void collect(Entry entry, Map<String, Winner> winners) {
        long weight = ((long) entry.selector().specificity() << SPECIFICITY_SHIFT)
                | Math.min(entry.order(), (1 << SPECIFICITY_SHIFT) - 1);
        for (Declaration declaration : entry.declarations()) {
            long layer = declaration.important() ? MAX_LAYER - entry.layer() : entry.layer();
            offer(winners, declaration, (layer << LAYER_SHIFT) + weight);
        }
    }

    private static void offer(Map<String, Winner> winners, Declaration declaration, long weight) {
        long full = declaration.important() ? weight + IMPORTANT : weight;
        Winner winner = winners.get(declaration.property());
        if (winner == null || full >= winner.weight()) {
            winners.put(declaration.property(), new Winner(declaration, full));
        }
    }
}
