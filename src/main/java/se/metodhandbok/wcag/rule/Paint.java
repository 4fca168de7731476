package se.metodhandbok.wcag.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import se.metodhandbok.wcag.css.Color;
import se.metodhandbok.wcag.css.Length;

/**
 * The colours of an element: of its text, and of what may stand behind. Each element's follow from those of the element around it.
 *
 * @param text null when it can't be told
 * @param behind the solid background first, then what else may be seen behind the text; null when it can't be told
 * @param opacity of the element and all around it, 0 to 1
 * @param off whether it belongs to something switched off
 */
record Paint(@Nullable Color text, @Nullable List<Color> behind, double opacity, boolean off) {
    /** What a page is painted on. */
    static final Paint CANVAS = new Paint(Color.BLACK, List.of(Color.WHITE), 1, false);

    private static final Color LINK = new Color(0, 0, 238, 1);
    private static final Color BUTTON = new Color(239, 239, 239, 1);
    private static final Color CLEAR = new Color(0, 0, 0, 0);
    private static final Pattern COLOR =
            Pattern.compile("#[0-9a-f]{3,8}\\b|(?:rgb|hsl)a?\\([^)]*\\)|\\b[a-z]{3,}\\b", Pattern.CASE_INSENSITIVE);
    private static final Set<String> INHERITED = Set.of("inherit", "unset", "currentcolor");
    private static final Set<String> NO_BACKGROUND = Set.of("initial", "unset", "revert");
    private static final Set<String> FIELDS = Set.of("button", "input", "select", "textarea");

    /** The colours of an element inside. */
    Paint in(Element element, Map<String, String> style, boolean switchedOff) {
        boolean link = element.normalName().equals("a") && element.hasAttr("href");
        if (style.isEmpty() && !switchedOff && !link && !FIELDS.contains(element.normalName())) {
            return this;
        }
        return new Paint(text(element, style, link), behind(element, style), opacity(style), off || switchedOff);
    }

    boolean isKnown() {
        return text != null && behind != null;
    }

    /** The best contrast the text can have, 1 to 21. */
    double contrast() {
        if (text == null || behind == null) {
            throw new IllegalStateException("Not known");
        }
        double best = 0;
        for (Color background : behind) {
            best = Math.max(best, text.faded(opacity).over(background).contrast(background));
        }
        return best;
    }

    private double opacity(Map<String, String> style) {
        String own = style.get("opacity");
        double factor = own == null ? 1 : Length.parse(own).map(Length::number).orElse(1.0);
        return Math.clamp(opacity * factor, 0.0, 1.0);
    }

    private @Nullable Color text(Element element, Map<String, String> style, boolean link) {
        String value = style.get("color");
        if (value == null) {
            boolean field = FIELDS.contains(element.normalName());
            return link ? LINK : field ? Color.BLACK : text;
        }
        return INHERITED.contains(value.toLowerCase(Locale.ROOT))
                ? text
                : Color.parse(value).orElse(null);
    }

    private @Nullable List<Color> behind(Element element, Map<String, String> style) {
        String image = style.getOrDefault("background-image", "none").toLowerCase(Locale.ROOT);
        boolean gradient = image.contains("gradient(") && !image.contains("url(");
        Color own = background(element, style).orElse(null);
        if (own == null || isUnclear(style) || !(gradient || image.equals("none"))) {
            return null;
        }
        boolean solid = own.alpha() >= 1;
        if (behind == null && !solid) {
            return null;
        }
        List<Color> choices = new ArrayList<>();
        addColors(style.getOrDefault("text-shadow", "none"), choices);
        addColors(gradient ? image : "none", choices);
        Color below = solid || behind == null ? own : own.over(behind.getFirst());
        List<Color> seen = new ArrayList<>(List.of(below));
        choices.forEach(choice -> seen.add(choice.over(below)));
        if (!solid && behind != null) {
            seen.addAll(behind.subList(1, behind.size()));
        }
        return seen;
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
            return Optional.of(element.normalName().equals("button") ? BUTTON : CLEAR);
        }
        return NO_BACKGROUND.contains(value.toLowerCase(Locale.ROOT)) ? Optional.of(CLEAR) : Color.parse(value);
    }

    private static void addColors(String value, List<Color> colors) {
        Matcher matcher = COLOR.matcher(value);
        while (matcher.find()) {
            Color.parse(matcher.group()).ifPresent(colors::add);
        }
    }
}
