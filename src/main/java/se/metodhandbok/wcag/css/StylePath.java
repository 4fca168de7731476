package se.metodhandbok.wcag.css;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringTokenizer;
import java.util.concurrent.ConcurrentHashMap;
import org.jsoup.nodes.Element;

/**
 * Where an element stands as selectors see it: the tag, the classes and the id of it and of all around it. What stands at one
 * path shares its cascade, on every page with the same sheets; only selectors that ask for more are matched element by element.
 * May be used by several threads.
 */
public final class StylePath {
    /** Pages of a site have some hundred paths; what has more, or is deeper, is not remembered. */
    private static final int MAX_CHILDREN = 2_000;

    private static final int MAX_DEPTH = 100;

    private final Styles styles;
    private final int depth;
    private final Set<String> around;
    private final List<Styles.Entry> sure = new ArrayList<>();
    private final List<Styles.Entry> unsure = new ArrayList<>();
    private final Map<String, StylePath> children = new ConcurrentHashMap<>();
    private final Map<BitSet, Style> known = new ConcurrentHashMap<>();
    private final List<String> names;

    /**
     * A path.
     *
     * @param depth how many elements it leads through
     * @param around those of the names around it that some selector asks for
     * @param names of its own element
     */
    StylePath(Styles styles, int depth, Set<String> around, List<String> names) {
        this.styles = styles;
        this.depth = depth;
        this.around = around;
        this.names = names;
    }

    /** The path of an element in the one this path leads to. */
    public StylePath to(Element element) {
        boolean asked = element.hasAttr("id") && styles.asksId(element.id());
        String key = element.normalName() + "\n" + element.className() + "\n" + (asked ? element.id() : "");
        StylePath path = children.get(key);
        if (path == null) {
            path = child(element);
            if (depth < MAX_DEPTH && children.size() < MAX_CHILDREN) {
                children.put(key, path);
            }
        }
        return path;
    }

    private StylePath child(Element element) {
        Set<String> outer = around;
        for (String name : names) {
            if (styles.asksAround(name) && !outer.contains(name)) {
                outer = new HashSet<>(outer);
                outer.add(name);
            }
        }
        StylePath path = new StylePath(styles, depth + 1, outer, names(element));
        for (Styles.Entry entry : styles.candidates(element, path.names)) {
            Selector selector = entry.selector();
            if (!outer.containsAll(selector.namesAround()) || !selector.mayMatch(element)) {
                continue;
            }
            if (!selector.isDecidedByPath()) {
                path.unsure.add(entry);
            } else if (selector.matches(element)) {
                path.sure.add(entry);
            }
        }
        return path;
    }

    private static List<String> names(Element element) {
        List<String> names = new ArrayList<>();
        names.add(element.normalName());
        if (element.hasAttr("id")) {
            names.add("#" + element.id());
        }
        StringTokenizer classes = new StringTokenizer(element.className());
        while (classes.hasMoreTokens()) {
            String name = "." + classes.nextToken();
            if (!names.contains(name)) {
                names.add(name);
            }
        }
        return names;
    }

    /** The values that win for an element at this path, with the common shorthands written out. */
    public Style style(Element element) {
        BitSet matching = new BitSet();
        for (int i = 0; i < unsure.size(); i++) {
            if (unsure.get(i).selector().matches(element)) {
                matching.set(i);
            }
        }
        return element.hasAttr("style")
                ? cascade(matching, element)
                : known.computeIfAbsent(matching, m -> cascade(m, element));
    }

    private Style cascade(BitSet matching, Element element) {
        List<Styles.Entry> entries = new ArrayList<>(sure);
        matching.stream().mapToObj(unsure::get).forEach(entries::add);
        return Styles.cascade(entries, element);
    }
}
