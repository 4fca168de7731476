package se.metodhandbok.wcag.css;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A style sheet's rules (CSS Syntax 3, Cascade 5). {@code @import} and nested rules are not followed.
 *
 * @param rules in the order written
 * @param layers the names of cascade layers, the weakest first
 */
public record StyleSheet(List<StyleRule> rules, List<String> layers) {
    /** No sheet is nested deeper than this. */
    private static final int MAX_DEPTH = 12;

    /** Reads a sheet; what is broken is left out, as in a browser. */
    public static StyleSheet parse(String css) {
        List<StyleRule> rules = new ArrayList<>();
        List<String> layers = new ArrayList<>();
        new Reader(rules, layers).block(CssText.withoutComments(css), List.of(), "", 0);
        return new StyleSheet(List.copyOf(rules), List.copyOf(layers));
    }

    private record Reader(List<StyleRule> rules, List<String> layers) {
        void block(String css, List<String> media, String layer, int depth) {
            int from = 0;
            int at = 0;
            while (at < css.length() && depth < MAX_DEPTH) {
                char c = css.charAt(at);
                int next = CssText.next(css, at);
                if (c == ';') {
                    statement(css.substring(from, at).strip(), layer);
                    from = next;
                } else if (c == '{') {
                    String body = css.substring(at + 1, css.charAt(next - 1) == '}' && next > at + 1 ? next - 1 : next);
                    rule(css.substring(from, at).strip(), body, media, layer, depth);
                    from = next;
                } else if (c == '}') {
                    from = next;
                }
                at = next;
            }
        }

        private void statement(String text, String layer) {
            if (lower(text).startsWith("@layer")) {
                for (String name : CssText.split(text.substring("@layer".length()), ',')) {
                    declareLayer(layer, name.strip());
                }
            }
        }

        private String declareLayer(String outer, String name) {
            String full = outer.isEmpty() ? name : outer + "." + name;
            if (!layers.contains(full)) {
                layers.add(full);
            }
            return full;
        }

        private void rule(String prelude, String body, List<String> media, String layer, int depth) {
            String lower = lower(prelude);
            if (lower.startsWith("@media")) {
                List<String> conditions = new ArrayList<>(media);
                conditions.add(prelude.substring("@media".length()).strip());
                block(body, List.copyOf(conditions), layer, depth + 1);
            } else if (lower.startsWith("@supports")) {
                block(body, media, layer, depth + 1);
            } else if (lower.startsWith("@layer")) {
                String name = prelude.substring("@layer".length()).strip();
                block(body, media, declareLayer(layer, name.isEmpty() ? "#" + layers.size() : name), depth + 1);
            } else if (!lower.startsWith("@")) {
                List<Selector> selectors = SelectorParser.list(prelude);
                List<Declaration> declarations = CssText.declarations(body);
                if (!declarations.isEmpty()) {
                    rules.add(new StyleRule(selectors, declarations, media, layer));
                }
            }
        }

        private static String lower(String text) {
            return text.toLowerCase(Locale.ROOT);
        }
    }
}
