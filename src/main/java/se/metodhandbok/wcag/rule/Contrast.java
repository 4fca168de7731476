package se.metodhandbok.wcag.rule;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import se.metodhandbok.wcag.css.Length;
import se.metodhandbok.wcag.page.HtmlPage;

/**
 * Text stands out from its background (WCAG 1.4.3, 1.4.6; ACT afw4f7, 09o5cg), as far as colours can be told without drawing
 * the page. Of several possible backgrounds the best counts; where a picture or something unknown may stand behind, nothing is said.
 */
final class Contrast implements PageRule {
    /** What level AAA asks of text of ordinary size. */
    private static final double ENHANCED = 7;

    private static final double LARGE = 24;
    private static final double LARGE_BOLD = 14 * 96.0 / 72;
    private static final double BOLD = 700;
    /** A text in a human language has at least one word of two letters. */
    private static final Pattern WORD = Pattern.compile("\\p{L}{2}");

    private static final Set<String> BOLD_TAGS = Set.of("b", "strong", "h1", "h2", "h3", "h4", "h5", "h6", "th");
    private static final Set<String> WIDGETS_OFF =
            Set.of("button", "input", "select", "textarea", "fieldset", "optgroup", "option");

    @Override
    public void check(HtmlPage page, Findings findings) {
        Set<Element> exempt = new HashSet<>();
        Set<Element> off = new HashSet<>();
        Stream.concat(page.having("aria-disabled").stream(), page.having("disabled").stream())
                .filter(Contrast::isMarkedOff)
                .forEach(off::add);
        for (Element control : off) {
            exempt.addAll(page.references(control, "aria-labelledby"));
            exempt.addAll(page.names().labels(control));
        }
        List<Paint> paints = new ArrayList<>(page.elements().size());
        for (Element element : page.elements()) {
            Element parent = page.parent(element);
            Paint around = parent == null ? Paint.CANVAS : paints.get(page.order(parent));
            Paint paint = around.in(element, page.style(element), off.contains(element) || exempt.contains(element));
            paints.add(paint);
            if (!paint.off() && paint.isKnown() && page.isVisible(element) && isText(element)) {
                findings.applies(WcagRule.CONTRAST);
                findings.applies(WcagRule.CONTRAST_ENHANCED);
                report(page, element, paint.contrast(), findings);
            }
        }
    }

    private static boolean isText(Element element) {
        return !HtmlPage.isForeign(element)
                && WORD.matcher(HtmlPage.ownText(element)).find();
    }

    /** What belongs to something switched off need not stand out: the control, its group and its label. */
    private static boolean isMarkedOff(Element element) {
        return element.attr("aria-disabled").equals("true")
                || (element.hasAttr("disabled") && WIDGETS_OFF.contains(element.normalName()));
    }

    private static void report(HtmlPage page, Element element, double ratio, Findings findings) {
        if (ratio >= ENHANCED) {
            return;
        }
        boolean large = isLarge(page, element);
        String shown = String.format(Locale.ROOT, "%.2f", Math.floor(ratio * 100) / 100)
                .replace('.', ',');
        if (ratio < (large ? 3 : 4.5)) {
            findings.fail(WcagRule.CONTRAST, element, shown, large ? "3" : "4,5");
        }
        if (ratio < (large ? 4.5 : ENHANCED)) {
            findings.fail(WcagRule.CONTRAST_ENHANCED, element, shown, large ? "4,5" : "7");
        }
    }

    private static boolean isLarge(HtmlPage page, Element element) {
        double size = page.fontSize(element);
        return size >= LARGE - 0.01 || (size >= LARGE_BOLD - 0.01 && isBold(page, element));
    }

    private static boolean isBold(HtmlPage page, Element element) {
        Element around = page.closest(
                element, e -> page.style(e).containsKey("font-weight") || BOLD_TAGS.contains(e.normalName()));
        if (around == null) {
            return false;
        }
        String weight = page.style(around).getOrDefault("font-weight", "bold").toLowerCase(Locale.ROOT);
        return weight.startsWith("bold")
                || Length.parse(weight).map(length -> length.number() >= BOLD).orElse(false);
    }
}
