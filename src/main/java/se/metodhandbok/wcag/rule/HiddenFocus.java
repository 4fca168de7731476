package se.metodhandbok.wcag.rule;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import se.metodhandbok.wcag.aria.AriaRole;
import se.metodhandbok.wcag.css.Length;
import se.metodhandbok.wcag.css.Styles;
import se.metodhandbok.wcag.page.HtmlPage;

/**
 * Focus never goes where assistive technology is told there is nothing (WCAG 4.1.2; ACT 6cfa84, 307n5z), and the tab key
 * reaches what stands in a frame (WCAG 2.1.1; ACT akn7bn).
 */
final class HiddenFocus implements PageRule {
    @Override
    public void check(HtmlPage page, Findings findings) {
        Element hidden = null;
        Element presentational = null;
        for (Element element : page.elements()) {
            hidden = current(page, hidden, element);
            presentational = current(page, presentational, element);
            if (hidden == null && element.attr("aria-hidden").equals("true")) {
                hidden = element;
                findings.applies(WcagRule.HIDDEN_FOCUS);
            }
            if (hidden != null && page.isTabbable(element)) {
                findings.fail(WcagRule.HIDDEN_FOCUS, element);
            }
            if (presentational != null && page.isFocusable(element)) {
                findings.fail(WcagRule.PRESENTATIONAL_FOCUS, element, page.roleName(presentational));
            } else if (presentational == null && hidesChildren(page, element)) {
                presentational = element;
                findings.applies(WcagRule.PRESENTATIONAL_FOCUS);
            }
        }
        page.tagged("iframe").forEach(frame -> checkFrame(page, frame, findings));
    }

    /** The element we are in still, or null when the next one stands after it. */
    private static @Nullable Element current(HtmlPage page, @Nullable Element around, Element next) {
        return around == null || page.depth(next) <= page.depth(around) ? null : around;
    }

    private static boolean hidesChildren(HtmlPage page, Element element) {
        AriaRole role = page.role(element);
        return role != null && role.childrenPresentational() && page.isExposed(element);
    }

    private static void checkFrame(HtmlPage page, Element frame, Findings findings) {
        boolean leftOut = frame.attr("tabindex").strip().startsWith("-");
        if (!leftOut || !page.isVisible(frame) || page.isInert(frame) || isTiny(page, frame)) {
            return;
        }
        findings.applies(WcagRule.IFRAME_FOCUS);
        if (!frame.hasAttr("srcdoc")) {
            findings.review(WcagRule.IFRAME_FOCUS, frame);
        } else if (!changesFocus(page)) {
            Document content = Jsoup.parse(frame.attr("srcdoc"));
            HtmlPage inner = new HtmlPage(content, new Styles(List.of()), true);
            if (inner.elements().stream().anyMatch(inner::isTabbable)) {
                findings.fail(WcagRule.IFRAME_FOCUS, frame);
            }
        }
    }

    private static boolean isTiny(HtmlPage page, Element frame) {
        return isTiny(frame.attr("width"))
                || isTiny(frame.attr("height"))
                || isTiny(page.style(frame).getOrDefault("width", ""))
                || isTiny(page.style(frame).getOrDefault("height", ""));
    }

    private static boolean isTiny(String size) {
        Optional<Length> length = Length.parse(size);
        return length.isPresent() && length.get().pixels() <= 1;
    }

    private static boolean changesFocus(HtmlPage page) {
        return page.tagged("script")
                .anyMatch(script -> script.data().toLowerCase(Locale.ROOT).contains("tabindex"));
    }
}
