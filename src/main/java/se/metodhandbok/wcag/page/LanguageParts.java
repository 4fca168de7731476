package se.metodhandbok.wcag.page;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** The text of an element that is in the element's own language: not what stands in a part with another {@code lang}. */
public final class LanguageParts {
    private static final Set<String> NAMED = Set.of("img", "area", "input", "iframe", "svg");

    private LanguageParts() {}

    /** Whether there is any, to see or to hear. */
    public static boolean hasText(HtmlPage page, Element element) {
        return !text(page, element, 1).isBlank();
    }

    /**
     * The text and the names of images, with spaces between.
     *
     * @param enough stop after so many characters
     */
    public static String text(HtmlPage page, Element element, int enough) {
        StringBuilder text = new StringBuilder();
        Deque<Node> waiting = new ArrayDeque<>();
        waiting.push(element);
        while (!waiting.isEmpty() && text.length() < enough) {
            Node node = waiting.pop();
            if (node instanceof TextNode words) {
                Element parent = words.parent();
                if (parent != null && !words.isBlank() && (page.isVisible(parent) || page.isExposed(parent))) {
                    add(text, words.getWholeText());
                }
            } else if (node instanceof Element part && (part.equals(element) || !part.hasAttr("lang"))) {
                if (page.isExposed(part) && (NAMED.contains(part.normalName()) || part.hasAttr("aria-label"))) {
                    add(text, page.name(part));
                }
                for (int i = part.childNodeSize() - 1; i >= 0; i--) {
                    waiting.push(part.childNode(i));
                }
            }
        }
        return text.toString();
    }

    private static void add(StringBuilder text, String words) {
        String clean = Names.clean(words);
        if (!clean.isEmpty()) {
            text.append(clean).append(' ');
        }
    }
}
