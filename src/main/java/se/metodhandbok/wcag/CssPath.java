package se.metodhandbok.wcag;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jsoup.nodes.Element;

/** A selector that leads to an element: from the nearest id, or from the page. */
final class CssPath {
    private static final int MAX_STEPS = 8;
    private static final int MAX_SIBLINGS = 300;

    private CssPath() {}

    static String of(Element element) {
        Deque<String> steps = new ArrayDeque<>();
        Element at = element;
        while (at != null && steps.size() < MAX_STEPS && !at.normalName().equals("#root")) {
            if (at.id().matches("[A-Za-z][\\w-]*")) {
                steps.push("#" + at.id());
                break;
            }
            steps.push(step(at));
            at = at.parent();
        }
        return String.join(" > ", steps);
    }

    private static String step(Element element) {
        int position = 1;
        Element before = element.previousElementSibling();
        while (before != null && position < MAX_SIBLINGS) {
            if (before.normalName().equals(element.normalName())) {
                position++;
            }
            before = before.previousElementSibling();
        }
        boolean alone = position == 1;
        return alone ? element.normalName() : element.normalName() + ":nth-of-type(" + position + ")";
    }
}
