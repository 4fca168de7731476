package se.metodhandbok.wcag.css;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The small part of CSS syntax (CSS Syntax 3) the checks need: comments, strings and brackets are respected. */
final class CssText {
    private static final String IMPORTANT = "important";

    private CssText() {}

    static String withoutComments(String css) {
        int from = css.indexOf("/*");
        if (from < 0) {
            return css;
        }
        StringBuilder text = new StringBuilder(css.length());
        int at = 0;
        while (from >= 0) {
            text.append(css, at, from).append(' ');
            int end = css.indexOf("*/", from + 2);
            at = end < 0 ? css.length() : end + 2;
            from = css.indexOf("/*", at);
        }
        return text.append(css, at, css.length()).toString();
    }

    /** The declarations of a block; what is none, is left out. */
    static List<Declaration> declarations(String block) {
        List<Declaration> declarations = new ArrayList<>();
        for (String part : split(block, ';')) {
            int colon = part.indexOf(':');
            if (colon > 0) {
                String property = part.substring(0, colon).strip().toLowerCase(Locale.ROOT);
                String value = part.substring(colon + 1).strip();
                boolean important = isImportant(value);
                if (important) {
                    value = value.substring(0, value.lastIndexOf('!')).strip();
                }
                if (!value.isEmpty()) {
                    declarations.add(new Declaration(property, value, important));
                }
            }
        }
        return declarations;
    }

    private static boolean isImportant(String value) {
        int mark = value.lastIndexOf('!');
        return mark >= 0 && value.substring(mark + 1).strip().equalsIgnoreCase(IMPORTANT);
    }

    /** The parts between a separator, when it stands outside strings and brackets. */
    static List<String> split(String text, char separator) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        for (int at = 0; at < text.length(); at = next(text, at)) {
            if (text.charAt(at) == separator) {
                parts.add(text.substring(from, at));
                from = at + 1;
            }
        }
        parts.add(text.substring(from));
        return parts;
    }

    /** Where the next character outside strings and brackets stands. */
    static int next(String text, int at) {
        char c = text.charAt(at);
        return switch (c) {
            case '"', '\'' -> afterString(text, at);
            case '(' -> closing(text, at, '(', ')');
            case '[' -> closing(text, at, '[', ']');
            case '{' -> closing(text, at, '{', '}');
            case '\\' -> Math.min(text.length(), at + 2);
            default -> at + 1;
        };
    }

    private static int afterString(String text, int at) {
        char quote = text.charAt(at);
        int end = at + 1;
        while (end < text.length() && text.charAt(end) != quote) {
            end += text.charAt(end) == '\\' ? 2 : 1;
        }
        return Math.min(text.length(), end + 1);
    }

    private static int closing(String text, int at, char open, char close) {
        int depth = 0;
        int end = at;
        while (end < text.length()) {
            char c = text.charAt(end);
            if (c == '"' || c == '\'') {
                end = afterString(text, end);
                continue;
            }
            depth += c == open ? 1 : c == close ? -1 : 0;
            end++;
            if (depth == 0) {
                return end;
            }
        }
        return text.length();
    }
}
