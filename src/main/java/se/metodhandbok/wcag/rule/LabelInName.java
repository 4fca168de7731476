package se.metodhandbok.wcag.rule;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import se.metodhandbok.wcag.aria.AriaRole;
import se.metodhandbok.wcag.page.HtmlPage;
import se.metodhandbok.wcag.page.Names;

/**
 * What stands on a control is part of its name, so that it can be spoken to (WCAG 2.5.3; ACT 2ee8b8). The words of the label
 * stand in the name, in the same order and together. Punctuation, symbols and what stands in parentheses are left out.
 */
final class LabelInName implements PageRule {
    private static final Pattern PARENTHESES = Pattern.compile("\\([^()]*\\)");
    private static final Pattern NOT_WORDS = Pattern.compile("[^\\p{L}\\p{N}\\p{M}]+");
    private static final Pattern ICON_FONT =
            Pattern.compile("icon|symbol|awesome|glyph|dingbat", Pattern.CASE_INSENSITIVE);
    private static final int MAX_DEPTH = 100;

    @Override
    public void check(HtmlPage page, Findings findings) {
        for (Element element : page.elements()) {
            if ((element.hasAttr("aria-label") || element.hasAttr("aria-labelledby")) && takesLabel(page, element)) {
                check(page, element, findings);
            }
        }
    }

    private static boolean takesLabel(HtmlPage page, Element element) {
        AriaRole role = page.role(element);
        return role != null && role.isWidget() && role.nameFromContent() && page.isExposed(element);
    }

    private static void check(HtmlPage page, Element element, Findings findings) {
        StringBuilder visible = new StringBuilder();
        append(page, element, visible, 0);
        String label = Names.clean(visible.toString());
        String name = page.name(element);
        findings.applies(WcagRule.LABEL_IN_NAME);
        if (!stands(label, name)) {
            // A single letter is more often a symbol than a word: X for close, B for bold.
            boolean symbol = words(label).size() == 1 && words(label).getFirst().length() == 1;
            if (symbol) {
                findings.review(WcagRule.LABEL_IN_NAME, element, label, name);
            } else {
                findings.fail(WcagRule.LABEL_IN_NAME, element, label, name);
            }
        }
    }

    private static boolean stands(String label, String name) {
        String bare = PARENTHESES.matcher(label).replaceAll(" ");
        return contains(name, label)
                || contains(name, bare)
                || contains(PARENTHESES.matcher(name).replaceAll(" "), bare);
    }

    private static boolean contains(String name, String label) {
        return Collections.indexOfSubList(words(name), words(label)) >= 0;
    }

    private static List<String> words(String text) {
        String folded = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        List<String> words = new ArrayList<>(List.of(NOT_WORDS.split(folded, -1)));
        words.removeIf(String::isEmpty);
        return words;
    }

    private static void append(HtmlPage page, Element element, StringBuilder text, int depth) {
        if (depth > MAX_DEPTH) {
            return;
        }
        for (Node node : element.childNodes()) {
            if (node instanceof TextNode words) {
                if (page.isVisible(element) && !hasIconFont(page, element)) {
                    text.append(words.getWholeText());
                }
            } else if (node instanceof Element child) {
                String space = page.names().isBlock(child) ? " " : "";
                text.append(space);
                append(page, child, text, depth + 1);
                text.append(space);
            }
        }
    }

    private static boolean hasIconFont(HtmlPage page, Element element) {
        Element styled = page.closest(element, around -> page.style(around).containsKey("font-family"));
        return styled != null
                && ICON_FONT
                        .matcher(page.style(styled).getOrDefault("font-family", ""))
                        .find();
    }
}
