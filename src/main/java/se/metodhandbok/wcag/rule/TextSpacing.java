package se.metodhandbok.wcag.rule;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import se.metodhandbok.wcag.css.Declaration;
import se.metodhandbok.wcag.css.Length;
import se.metodhandbok.wcag.css.Styles;
import se.metodhandbok.wcag.page.HtmlPage;

/**
 * A reader's own spacing is not locked out: an {@code !important} in a {@code style} attribute beats every sheet of the
 * reader's, so the spacing it sets must be wide enough by itself (WCAG 1.4.12; ACT 24afc2, 9e45ec, 78fd32).
 */
final class TextSpacing implements PageRule {
    private static final double LETTER = 0.12;
    private static final double WORD = 0.16;
    private static final double LINE = 1.5;
    private static final double NORMAL_LINE = 1.2;

    /** For comparing what was computed from decimals. */
    private static final double TOLERANCE = 1e-6;

    /** Values that take the spacing from somewhere else. */
    private static final Set<String> NOT_OWN = Set.of("inherit", "unset", "revert", "revert-layer");

    /** A character is about half as wide as it is high. */
    private static final double CHARACTER_WIDTH = 0.5;

    private static final double SCREEN_WIDTH = 1280;

    @Override
    public void check(HtmlPage page, Findings findings) {
        check(page, "letter-spacing", LETTER, WcagRule.LETTER_SPACING, findings);
        check(page, "word-spacing", WORD, WcagRule.WORD_SPACING, findings);
        check(page, "line-height", LINE, WcagRule.LINE_HEIGHT, findings);
    }

    private static void check(HtmlPage page, String property, double least, WcagRule rule, Findings findings) {
        IdentityHashMap<Element, String> locked = new IdentityHashMap<>();
        for (Element element : page.having("style")) {
            if (!HtmlPage.isForeign(element)) {
                importantValue(element, property)
                        .filter(value -> !NOT_OWN.contains(value.toLowerCase(Locale.ROOT)))
                        .ifPresent(value -> locked.put(element, value));
            }
        }
        if (!locked.isEmpty()) {
            findings.applies(rule);
        }
        for (Element text : locked.isEmpty() ? List.<Element>of() : page.elements()) {
            if (page.isVisible(text) && HtmlPage.hasOwnText(text)) {
                // The spacing of a text is what the nearest element around it declares.
                Element around = page.closest(text, element -> declares(page, element, property));
                String value = around == null ? null : locked.get(around);
                if (around != null && value != null && isTooSmall(page, around, text, value, property, least)) {
                    findings.fail(rule, around, value, least);
                    locked.remove(around);
                }
            }
        }
    }

    private static boolean isTooSmall(
            HtmlPage page, Element element, Element text, String value, String property, double least) {
        boolean counts = !property.equals("line-height") || wraps(page, text);
        Optional<Double> ratio = ratio(page, element, text, value, property);
        return counts && ratio.isPresent() && ratio.get() < least - TOLERANCE;
    }

    private static Optional<String> importantValue(Element element, String property) {
        List<Declaration> declarations = Styles.inline(element);
        return declarations.stream()
                .filter(declaration -> declaration.property().equals(property) && declaration.important())
                .reduce((earlier, later) -> later)
                .map(Declaration::value);
    }

    private static boolean declares(HtmlPage page, Element element, String property) {
        String value = page.style(element).get(property);
        return value != null && !NOT_OWN.contains(value.toLowerCase(Locale.ROOT));
    }

    /** The spacing as a multiple of the size of the text; empty when it can't be told. */
    private static Optional<Double> ratio(HtmlPage page, Element element, Element text, String value, String property) {
        double font = page.fontSize(text);
        if (font <= 0) {
            return Optional.empty();
        }
        String word = value.toLowerCase(Locale.ROOT);
        boolean line = property.equals("line-height");
        if (word.equals("normal") || word.equals("initial")) {
            return Optional.of(line ? NORMAL_LINE : 0);
        }
        return Length.parse(word).flatMap(length -> {
            if (line && length.unit().isEmpty()) {
                return Optional.of(length.number());
            }
            // Lengths and percentages are computed where they are declared, and inherited in pixels.
            return line || length.isLength()
                    ? Optional.of(length.pixels(page.fontSize(element)) / font)
                    : Optional.empty();
        });
    }

    /** Whether the text takes more than one line, as far as can be told: between lines of one there is no spacing. */
    private static boolean wraps(HtmlPage page, Element text) {
        int longest = HtmlPage.ownText(text).length();
        double width = longest * CHARACTER_WIDTH * page.fontSize(text);
        double room = SCREEN_WIDTH;
        for (Element around = text; around != null; around = page.parent(around)) {
            double font = page.fontSize(around);
            for (String property : List.of("max-width", "width")) {
                room = Math.min(
                        room,
                        Length.parse(page.style(around).getOrDefault(property, ""))
                                .filter(length -> !length.unit().equals("%"))
                                .map(length -> length.pixels(font))
                                .orElse(room));
            }
        }
        boolean kept = page.closest(text, around -> page.style(around)
                        .getOrDefault("white-space", "")
                        .contains("nowrap"))
                != null;
        return width > room && !kept;
    }
}
