package se.metodhandbok.source;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * A macro of the handbook's own as its author wrote it: {@code falt:projekt[Projektets namn,typ=text]}.
 *
 * @param name {@code falt}, {@code kolumn} or {@code matris}
 * @param id what stands after the colon
 * @param text what stands in the brackets before the first option; may be empty
 * @param options by name; values without the quotation marks around them
 */
record Macro(String name, String id, String text, Map<String, String> options) {
    /** A macro, or what was meant as one: the id and what is in the brackets are checked when it is read. */
    private static final Pattern SPELLING = Pattern.compile("\\b(falt|kolumn|matris):([\\p{L}0-9_-]+)\\[([^\\]]*)]");

    private static final Pattern LEFT_OVER = Pattern.compile("\\b(?:falt|kolumn|matris):[\\p{L}0-9_-]*\\[");
    private static final Pattern OPTION = Pattern.compile("\\s*([\\p{L}-]+)=(.*)", Pattern.DOTALL);
    private static final Pattern PART = Pattern.compile("(?:[^,\"]|\"[^\"]*\"?)+|,");

    /** Makes a {@code span} of every macro in the text, so that nobody has to look for them in words again. */
    static void mark(Element body) {
        for (TextNode text : texts(body)) {
            String whole = text.getWholeText();
            Matcher matcher = SPELLING.matcher(whole);
            int end = 0;
            while (matcher.find()) {
                text.before(new TextNode(whole.substring(end, matcher.start())));
                text.before(
                        new Element("span").attr("data-macro", matcher.group().replaceAll("\\s+", " ")));
                end = matcher.end();
            }
            text.text(whole.substring(end));
        }
    }

    /** What looks like a macro but could not be marked: formatting or a link runs through it. */
    static List<String> leftOver(Element body) {
        return texts(body).stream()
                .flatMap(text -> LEFT_OVER.matcher(text.getWholeText()).results())
                .map(java.util.regex.MatchResult::group)
                .toList();
    }

    private static List<TextNode> texts(Element body) {
        List<TextNode> texts = new ArrayList<>();
        body.traverse((node, depth) -> {
            if (node instanceof TextNode text && !isCode(text)) {
                texts.add(text);
            }
        });
        return texts;
    }

    private static boolean isCode(Node node) {
        for (Node parent = node.parent(); parent != null; parent = parent.parent()) {
            if (parent.nodeName().equals("pre") || parent.nodeName().equals("code")) {
                return true;
            }
        }
        return false;
    }

    /** Reads a marked macro. */
    static Macro of(Element marked) {
        Matcher matcher = SPELLING.matcher(marked.attr("data-macro"));
        if (!matcher.matches()) {
            throw new IllegalArgumentException("Not marked as a macro: " + marked);
        }
        StringBuilder text = new StringBuilder();
        Map<String, String> options = new LinkedHashMap<>();
        Matcher parts = PART.matcher(matcher.group(3));
        while (parts.find()) {
            Matcher option = OPTION.matcher(parts.group());
            if (option.matches()) {
                options.put(option.group(1), unquoted(option.group(2)));
            } else if (options.isEmpty()) {
                text.append(parts.group());
            } else if (!parts.group().equals(",")) {
                options.put(parts.group().strip(), "");
            }
        }
        return new Macro(
                matcher.group(1), matcher.group(2), unquoted(text.toString().replaceFirst(",$", "")), options);
    }

    private static String unquoted(String value) {
        String stripped = value.strip();
        boolean quoted = stripped.length() > 1 && stripped.startsWith("\"") && stripped.endsWith("\"");
        return quoted ? stripped.substring(1, stripped.length() - 1).strip() : stripped;
    }

    /** The pattern that finds the macro in the author's text. */
    String spelling() {
        return Pattern.quote(name + ":" + id + "[");
    }
}
