package se.metodhandbok.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A rule of a style sheet.
 *
 * @param around the at-rules it stands in, outermost first, for example {@code @layer base}
 * @param selector as written
 * @param declarations properties and their values, later ones winning
 * @param line of the selector, from 1
 */
record StyleRule(List<String> around, String selector, Map<String, String> declarations, int line) {
    /** All rules of a style sheet. Strings with braces are not understood; the handbook's style sheet has none. */
    static List<StyleRule> parse(String css) {
        // Comments become blanks, so that lines keep their numbers.
        StringBuilder text = new StringBuilder(css);
        for (int start = text.indexOf("/*"); start >= 0; start = text.indexOf("/*", start)) {
            int end = text.indexOf("*/", start) < 0 ? text.length() : text.indexOf("*/", start) + 2;
            for (int i = start; i < end; i++) {
                if (text.charAt(i) != '\n') {
                    text.setCharAt(i, ' ');
                }
            }
        }
        List<StyleRule> rules = new ArrayList<>();
        new Parser(text.toString(), rules).block(List.of());
        return rules;
    }

    private static final class Parser {
        private final String text;
        private final List<StyleRule> rules;
        private int at;

        Parser(String text, List<StyleRule> rules) {
            this.text = text;
            this.rules = rules;
        }

        /** Reads what stands in an at-rule, or in the whole sheet. */
        void block(List<String> around) {
            int start = at;
            for (; at < text.length(); at++) {
                switch (text.charAt(at)) {
                    case ';' -> start = at + 1;
                    case '}' -> {
                        return;
                    }
                    case '{' -> {
                        String head = text.substring(start, at);
                        int line = (int) text.substring(
                                                0,
                                                start
                                                        + head.length()
                                                        - head.stripLeading().length())
                                        .chars()
                                        .filter(c -> c == '\n')
                                        .count()
                                + 1;
                        at++;
                        if (head.strip().startsWith("@")
                                && !head.strip().startsWith("@font-face")
                                && !head.strip().startsWith("@page")) {
                            List<String> inner = new ArrayList<>(around);
                            inner.add(head.strip());
                            block(inner);
                        } else {
                            rules.add(new StyleRule(around, head.strip(), declarations(), line));
                        }
                        start = at + 1;
                    }
                    default -> {}
                }
            }
        }

        private Map<String, String> declarations() {
            int depth = 0;
            int start = at;
            while (at < text.length() && (text.charAt(at) != '}' || depth > 0)) {
                depth += text.charAt(at) == '{' ? 1 : text.charAt(at) == '}' ? -1 : 0;
                at++;
            }
            Map<String, String> declarations = new LinkedHashMap<>();
            for (String declaration : text.substring(start, at).split(";", -1)) {
                int colon = declaration.indexOf(':');
                if (colon > 0 && !declaration.contains("{")) {
                    declarations.put(
                            declaration.substring(0, colon).strip(),
                            declaration.substring(colon + 1).strip());
                }
            }
            return declarations;
        }
    }
}
