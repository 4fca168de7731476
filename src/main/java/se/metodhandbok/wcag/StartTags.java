package se.metodhandbok.wcag;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * The start tags of a page's text, found without parsing it: a twentieth of the work of a parser that keeps positions. Only
 * for pages whose elements stand as they are written; where a parser moved, added or left out some, nothing is told.
 */
final class StartTags {
    /** What a parser adds when it is not written. */
    private static final Set<String> IMPLIED = Set.of("html", "head", "body", "tbody", "colgroup");

    /** What has text inside and no tags (HTML, 13.2.5). */
    private static final Set<String> RAW_TEXT =
            Set.of("script", "style", "textarea", "title", "iframe", "noembed", "noframes", "xmp");

    private final String text;
    private final List<Tag> tags = new ArrayList<>();
    private int at;
    private int line = 1;
    private int counted;

    private record Tag(String name, int line) {}

    private StartTags(String text) {
        this.text = text;
        while (at >= 0) {
            int from = at;
            at = text.indexOf('<', from);
            if (at >= 0) {
                step();
            }
        }
    }

    /**
     * The lines elements begin on.
     *
     * @param text the page
     * @param elements all the page's elements, in its order
     * @return for each element its line from 1, or 0 for one that may be added by the parser; empty if the elements do not stand
     *     as they are written
     */
    static Optional<int[]> lines(String text, List<Element> elements) {
        List<Tag> tags = new StartTags(text).tags;
        int[] lines = new int[elements.size()];
        int next = 0;
        for (int i = 0; i < lines.length; i++) {
            String name = elements.get(i).normalName();
            if (!IMPLIED.contains(name)) {
                if (next == tags.size() || !tags.get(next).name().equals(name)) {
                    return Optional.empty();
                }
                lines[i] = tags.get(next++).line();
            }
        }
        return next == tags.size() ? Optional.of(lines) : Optional.empty();
    }

    private void step() {
        if (text.startsWith("<!--", at)) {
            at = after("-->", at + "<!--".length());
        } else if (at + 1 < text.length() && Character.isLetter(text.charAt(at + 1))) {
            tag();
        } else {
            at++;
        }
    }

    private void tag() {
        int end = at + 1;
        while (end < text.length() && " \t\r\n\f/>".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        String name = text.substring(at + 1, end).toLowerCase(Locale.ROOT);
        if (!IMPLIED.contains(name)) {
            tags.add(new Tag(name, line(at)));
        }
        at = RAW_TEXT.contains(name) ? endOf(name, pastTag(end)) : pastTag(end);
    }

    /** After the {@code >} that is not in a value. */
    private int pastTag(int from) {
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '>') {
                return i + 1;
            }
            if (c == '"' || c == '\'') {
                int close = text.indexOf(c, i + 1);
                i = close < 0 ? text.length() : close;
            }
        }
        return -1;
    }

    private int endOf(String name, int from) {
        for (int i = from; i >= 0; i = after("</", i)) {
            if (text.regionMatches(true, i, name, 0, name.length()) && text.startsWith("</", i - 2)) {
                return i;
            }
        }
        return -1;
    }

    private int after(String sign, int from) {
        int found = text.indexOf(sign, from);
        return found < 0 ? -1 : found + sign.length();
    }

    private int line(int place) {
        for (; counted < place; counted++) {
            line += text.charAt(counted) == '\n' ? 1 : 0;
        }
        return line;
    }
}
