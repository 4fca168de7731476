package se.metodhandbok.wcag.rule;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import se.metodhandbok.wcag.css.Color;
import se.metodhandbok.wcag.css.Length;
import se.metodhandbok.wcag.page.FontSize;
import se.metodhandbok.wcag.page.HtmlPage;

/**
 * Text stands out from its background (WCAG 1.4.3, 1.4.6; ACT afw4f7, 09o5cg), as far as colours can be told without drawing
 * the page. Of several possible backgrounds the best counts; where a picture or something unknown may stand behind, nothing is said.
 */
final class Contrast implements PageRule {
    /** Deeper in the page nothing is looked at. */
    private static final int MAX_DEPTH = 1000;

    private static final double LARGE = 24;
    private static final double LARGE_BOLD = 14 * 96.0 / 72;
    private static final double BOLD = 700;
    private static final Pattern COLOR =
            Pattern.compile("#[0-9a-f]{3,8}\\b|(?:rgb|hsl)a?\\([^)]*\\)|\\b[a-z]{3,}\\b", Pattern.CASE_INSENSITIVE);

    /** A text in a human language has at least one word of two letters. */
    private static final Pattern WORD = Pattern.compile("\\p{L}{2}");

    private static final Set<String> BOLD_TAGS = Set.of("b", "strong", "h1", "h2", "h3", "h4", "h5", "h6", "th");
    private static final Set<String> WIDGETS_OFF =
            Set.of("button", "input", "select", "textarea", "fieldset", "optgroup", "option");
    private static final Color LINK = new Color(0, 0, 238, 1);
    private static final Color BUTTON = new Color(239, 239, 239, 1);

    @Override
    public void check(HtmlPage page, Findings findings) {
        Set<Element> exempt = new HashSet<>();
        for (Element control : page.elements()) {
            if (isMarkedOff(control)) {
                exempt.addAll(page.references(control, "aria-labelledby"));
                exempt.addAll(page.names().labels(control));
            }
        }
        for (Element element : page.elements()) {
            if (isText(element)
                    && page.isVisible(element)
                    && page.depth(element) < MAX_DEPTH
                    && !isOff(page, element, exempt)) {
                ratio(page, element).ifPresent(ratio -> report(page, element, ratio, findings));
            }
        }
    }

    private static boolean isText(Element element) {
        return !HtmlPage.isForeign(element)
                && element.textNodes().stream().map(TextNode::text).anyMatch(text -> WORD.matcher(text)
                        .find());
    }

    /** What belongs to something switched off need not stand out: the control, its group and its label. */
    private static boolean isOff(HtmlPage page, Element element, Set<Element> exempt) {
        return page.isInside(element, around -> isMarkedOff(around) || exempt.contains(around));
    }

    private static boolean isMarkedOff(Element element) {
        return element.attr("aria-disabled").equals("true")
                || (element.hasAttr("disabled") && WIDGETS_OFF.contains(element.normalName()));
    }

    private static void report(HtmlPage page, Element element, double ratio, Findings findings) {
        boolean large = isLarge(page, element);
        String shown = String.format(Locale.ROOT, "%.2f", Math.floor(ratio * 100) / 100)
                .replace('.', ',');
        if (ratio < (large ? 3 : 4.5)) {
            findings.fail(WcagRule.CONTRAST, element, shown, large ? "3" : "4,5");
        }
        if (ratio < (large ? 4.5 : 7)) {
            findings.fail(WcagRule.CONTRAST_ENHANCED, element, shown, large ? "4,5" : "7");
        }
    }

    private static boolean isLarge(HtmlPage page, Element element) {
        double size = FontSize.of(page, element);
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

    /** The best contrast the text can have; empty when it can't be told. */
    private static Optional<Double> ratio(HtmlPage page, Element element) {
        Optional<Color> text = color(page, element);
        Optional<List<Color>> backgrounds = text.flatMap(color -> backgrounds(page, element));
        if (text.isEmpty() || backgrounds.isEmpty()) {
            return Optional.empty();
        }
        double opacity = opacity(page, element);
        double best = 0;
        for (Color background : backgrounds.get()) {
            Color seen = text.get().faded(opacity).over(background);
            best = Math.max(best, seen.contrast(background));
        }
        return Optional.of(best);
    }

    private static double opacity(HtmlPage page, Element element) {
        double opacity = 1;
        for (Element around = element; around != null; around = page.parent(around)) {
            opacity *= Length.parse(page.style(around).getOrDefault("opacity", "1"))
                    .map(Length::number)
                    .orElse(1.0);
        }
        return Math.clamp(opacity, 0.0, 1.0);
    }

    private static Optional<Color> color(HtmlPage page, Element element) {
        Element around = page.closest(element, e -> hasColor(page, e));
        if (around == null) {
            return Optional.of(Color.BLACK);
        }
        String value = page.style(around).get("color");
        if (value == null) {
            return Optional.of(around.normalName().equals("a") ? LINK : Color.BLACK);
        }
        return Color.parse(value);
    }

    private static boolean hasColor(HtmlPage page, Element element) {
        String value = page.style(element).get("color");
        if (value != null) {
            return !Set.of("inherit", "unset", "currentcolor").contains(value.toLowerCase(Locale.ROOT));
        }
        return (element.normalName().equals("a") && element.hasAttr("href"))
                || Set.of("button", "input", "select", "textarea").contains(element.normalName());
    }

    /** What may stand behind the text; empty when something can't be told. */
    private static Optional<List<Color>> backgrounds(HtmlPage page, Element element) {
        List<Color> layers = new ArrayList<>();
        List<Color> choices = new ArrayList<>();
        for (Element around = element; around != null; around = page.parent(around)) {
            Map<String, String> style = page.style(around);
            if (isUnclear(style)) {
                return Optional.empty();
            }
            addColors(style.getOrDefault("text-shadow", "none"), choices);
            String image = style.getOrDefault("background-image", "none").toLowerCase(Locale.ROOT);
            if (image.contains("gradient(") && !image.contains("url(")) {
                addColors(image, choices);
            } else if (!image.equals("none")) {
                return Optional.empty();
            }
            Optional<Color> color = background(around, style);
            if (color.isEmpty()) {
                return Optional.empty();
            }
            layers.add(color.get());
            if (color.get().alpha() >= 1) {
                break;
            }
        }
        Color below = Color.WHITE;
        for (int i = layers.size() - 1; i >= 0; i--) {
            below = layers.get(i).over(below);
        }
        Color solid = below;
        List<Color> seen = new ArrayList<>();
        seen.add(solid);
        choices.forEach(choice -> seen.add(choice.over(solid)));
        return Optional.of(seen);
    }

    /** Whether something may be drawn over or behind that the tree does not tell. */
    private static boolean isUnclear(Map<String, String> style) {
        String position = style.getOrDefault("position", "static").toLowerCase(Locale.ROOT);
        return position.equals("absolute")
                || position.equals("fixed")
                || style.containsKey("filter")
                || style.containsKey("mix-blend-mode")
                || style.containsKey("backdrop-filter");
    }

    private static Optional<Color> background(Element element, Map<String, String> style) {
        String value = style.get("background-color");
        if (value == null) {
            return Optional.of(element.normalName().equals("button") ? BUTTON : new Color(0, 0, 0, 0));
        }
        return Set.of("initial", "unset", "revert").contains(value.toLowerCase(Locale.ROOT))
                ? Optional.of(new Color(0, 0, 0, 0))
                : Color.parse(value);
    }

    private static void addColors(String value, List<Color> colors) {
        Matcher matcher = COLOR.matcher(value);
        while (matcher.find()) {
            Color.parse(matcher.group()).ifPresent(colors::add);
        }
    }
}
