package se.metodhandbok.wcag.css;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The ways a style hides an element from the eye although it is drawn. */
final class Concealment {
    /** Further out than this and nobody sees it. Pixels. */
    private static final double FAR_AWAY = -500;

    private static final int TINY = 1;
    private static final Pattern NOTHING =
            Pattern.compile("rect\\(\\s*(?:[01](?:px)?[\\s,]*){4}\\)|inset\\(\\s*(?:50|100)%\\s*\\)");
    private static final Pattern NO_SIZE = Pattern.compile("scale[XY]?\\(\\s*0\\s*\\)");

    private Concealment() {}

    /** Whether the element is off the screen, clipped away, without size or clear. */
    static boolean isIn(Map<String, String> style) {
        boolean clear = number(style, "opacity").map(opacity -> opacity <= 0).orElse(false);
        return clear || isOffScreen(style) || isClipped(style) || isScaledAway(style);
    }

    private static boolean isOffScreen(Map<String, String> style) {
        String position = style.getOrDefault("position", "static").toLowerCase(Locale.ROOT);
        boolean moved = !position.equals("static")
                && (isFar(style, "left") || isFar(style, "top") || isFar(style, "right") || isFar(style, "bottom"));
        return moved || isFar(style, "margin-left") || isFar(style, "margin-top") || isFar(style, "text-indent");
    }

    private static boolean isFar(Map<String, String> style, String property) {
        return number(style, property).map(pixels -> pixels <= FAR_AWAY).orElse(false);
    }

    private static boolean isClipped(Map<String, String> style) {
        boolean small = number(style, "width").map(width -> width <= TINY).orElse(false)
                || number(style, "height").map(height -> height <= TINY).orElse(false);
        boolean hidesOverflow = Set.of("hidden", "clip")
                .contains(style.getOrDefault("overflow", "").toLowerCase(Locale.ROOT));
        return (small && hidesOverflow) || matches(style, "clip", NOTHING) || matches(style, "clip-path", NOTHING);
    }

    private static boolean isScaledAway(Map<String, String> style) {
        return matches(style, "transform", NO_SIZE)
                || number(style, "font-size").map(size -> size == 0).orElse(false);
    }

    private static boolean matches(Map<String, String> style, String property, Pattern pattern) {
        String value = style.get(property);
        return value != null && pattern.matcher(value).matches();
    }

    private static Optional<Double> number(Map<String, String> style, String property) {
        return Optional.ofNullable(style.get(property)).flatMap(Length::parse).map(Length::pixels);
    }
}
