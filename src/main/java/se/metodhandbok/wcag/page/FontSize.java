package se.metodhandbok.wcag.page;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;
import se.metodhandbok.wcag.css.Length;

/** How large text is, in CSS pixels, when the reader has not changed the browser's 16 pixels. */
final class FontSize {
    static final double MEDIUM = 16;
    private static final double STEP = 1.2;
    private static final Map<String, Double> KEYWORDS = Map.of(
            "xx-small",
            9.0,
            "x-small",
            10.0,
            "small",
            13.0,
            "medium",
            MEDIUM,
            "large",
            18.0,
            "x-large",
            24.0,
            "xx-large",
            32.0);
    private static final Map<String, Double> HEADINGS = Map.of(
            "h1", 2.0, "h2", 1.5, "h3", 1.17, "h5", 0.83, "h6", 0.67, "small", 0.83, "big", 1.2, "sub", 0.83, "sup",
            0.83);

    private FontSize() {}

    /** The size of the text in an element, in CSS pixels, when that around it has a size. */
    static double of(Element element, Map<String, String> style, double inherited) {
        String value = style.get("font-size");
        if (value == null) {
            return inherited * HEADINGS.getOrDefault(element.normalName(), 1.0);
        }
        String word = value.toLowerCase(Locale.ROOT);
        Optional<Length> length = Length.parse(word);
        if (length.isPresent()) {
            return length.get().pixels(inherited);
        }
        return switch (word) {
            case "larger" -> inherited * STEP;
            case "smaller" -> inherited / STEP;
            default -> KEYWORDS.getOrDefault(word, inherited);
        };
    }
}
