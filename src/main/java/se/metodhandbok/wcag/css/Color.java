package se.metodhandbok.wcag.css;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An sRGB colour (CSS Color 4: names, hexadecimal, {@code rgb()} and {@code hsl()}).
 *
 * @param red 0–255
 * @param green 0–255
 * @param blue 0–255
 * @param alpha 0 (clear) to 1
 */
public record Color(double red, double green, double blue, double alpha) {
    /** White, the page's own background. */
    public static final Color WHITE = new Color(255, 255, 255, 1);

    /** Black, the colour of text nobody gave one. */
    public static final Color BLACK = new Color(0, 0, 0, 1);

    private static final Pattern SEPARATOR = Pattern.compile("[\\s,/]+");
    private static final int FULL = 255;
    private static final Map<String, Integer> NAMES = Map.ofEntries(
            Map.entry("black", 0x000000),
            Map.entry("silver", 0xC0C0C0),
            Map.entry("gray", 0x808080),
            Map.entry("grey", 0x808080),
            Map.entry("white", 0xFFFFFF),
            Map.entry("maroon", 0x800000),
            Map.entry("red", 0xFF0000),
            Map.entry("purple", 0x800080),
            Map.entry("fuchsia", 0xFF00FF),
            Map.entry("magenta", 0xFF00FF),
            Map.entry("green", 0x008000),
            Map.entry("lime", 0x00FF00),
            Map.entry("olive", 0x808000),
            Map.entry("yellow", 0xFFFF00),
            Map.entry("navy", 0x000080),
            Map.entry("blue", 0x0000FF),
            Map.entry("teal", 0x008080),
            Map.entry("aqua", 0x00FFFF),
            Map.entry("cyan", 0x00FFFF),
            Map.entry("orange", 0xFFA500),
            Map.entry("pink", 0xFFC0CB),
            Map.entry("brown", 0xA52A2A),
            Map.entry("gold", 0xFFD700),
            Map.entry("indigo", 0x4B0082),
            Map.entry("violet", 0xEE82EE),
            Map.entry("crimson", 0xDC143C),
            Map.entry("coral", 0xFF7F50),
            Map.entry("salmon", 0xFA8072),
            Map.entry("tomato", 0xFF6347),
            Map.entry("khaki", 0xF0E68C),
            Map.entry("beige", 0xF5F5DC),
            Map.entry("ivory", 0xFFFFF0),
            Map.entry("lightgray", 0xD3D3D3),
            Map.entry("lightgrey", 0xD3D3D3),
            Map.entry("darkgray", 0xA9A9A9),
            Map.entry("darkgrey", 0xA9A9A9),
            Map.entry("dimgray", 0x696969),
            Map.entry("dimgrey", 0x696969),
            Map.entry("lightblue", 0xADD8E6),
            Map.entry("darkblue", 0x00008B),
            Map.entry("darkgreen", 0x006400),
            Map.entry("darkred", 0x8B0000),
            Map.entry("steelblue", 0x4682B4),
            Map.entry("skyblue", 0x87CEEB),
            Map.entry("royalblue", 0x4169E1),
            Map.entry("whitesmoke", 0xF5F5F5),
            Map.entry("gainsboro", 0xDCDCDC),
            Map.entry("lightyellow", 0xFFFFE0));

    /** The colour, if the text is one that can be known without the page. */
    public static Optional<Color> parse(String text) {
        String value = text.strip().toLowerCase(Locale.ROOT);
        if (value.startsWith("#")) {
            return hexadecimal(value.substring(1));
        }
        if (value.startsWith("rgb")) {
            return function(value).map(Color::rgb);
        }
        if (value.startsWith("hsl")) {
            return function(value).map(Color::hsl);
        }
        if (value.equals("transparent")) {
            return Optional.of(new Color(0, 0, 0, 0));
        }
        Integer named = NAMES.get(value);
        return named == null
                ? Optional.empty()
                : Optional.of(new Color((named >> 16) & FULL, (named >> 8) & FULL, named & FULL, 1));
    }

    private static Optional<Color> hexadecimal(String digits) {
        String full = digits.length() <= 4 ? digits.replaceAll("(.)", "$1$1") : digits;
        if (!full.matches("[0-9a-f]{6}([0-9a-f]{2})?")) {
            return Optional.empty();
        }
        double alpha = full.length() == 8 ? Integer.parseInt(full.substring(6), 16) / 255.0 : 1;
        int rgb = Integer.parseInt(full.substring(0, 6), 16);
        return Optional.of(new Color((rgb >> 16) & FULL, (rgb >> 8) & FULL, rgb & FULL, alpha));
    }

    private static Optional<List<Length>> function(String value) {
        int open = value.indexOf('(');
        int close = value.lastIndexOf(')');
        if (open < 0 || close < open) {
            return Optional.empty();
        }
        List<Length> numbers = new ArrayList<>();
        for (String part : SEPARATOR.split(value.substring(open + 1, close).strip(), -1)) {
            Optional<Length> number = Length.parse(part.replace("deg", ""));
            if (number.isEmpty()) {
                return Optional.empty();
            }
            numbers.add(number.get());
        }
        return numbers.size() == 3 || numbers.size() == 4 ? Optional.of(numbers) : Optional.empty();
    }

    private static Color rgb(List<Length> numbers) {
        return new Color(channel(numbers.get(0)), channel(numbers.get(1)), channel(numbers.get(2)), alpha(numbers));
    }

    private static double channel(Length length) {
        return Math.clamp(length.unit().equals("%") ? length.number() * 2.55 : length.number(), 0.0, 255.0);
    }

    private static double alpha(List<Length> numbers) {
        if (numbers.size() < 4) {
            return 1;
        }
        Length alpha = numbers.get(3);
        return Math.clamp(alpha.unit().equals("%") ? alpha.number() / 100 : alpha.number(), 0.0, 1.0);
    }

    private static Color hsl(List<Length> numbers) {
        double hue = ((numbers.get(0).number() % 360) + 360) % 360 / 60;
        double saturation = Math.clamp(numbers.get(1).number() / 100, 0.0, 1.0);
        double lightness = Math.clamp(numbers.get(2).number() / 100, 0.0, 1.0);
        double chroma = (1 - Math.abs(2 * lightness - 1)) * saturation;
        double second = chroma * (1 - Math.abs(hue % 2 - 1));
        double base = lightness - chroma / 2;
        double[] rgb =
                switch ((int) hue) {
                    case 0 -> new double[] {chroma, second, 0};
                    case 1 -> new double[] {second, chroma, 0};
                    case 2 -> new double[] {0, chroma, second};
                    case 3 -> new double[] {0, second, chroma};
                    case 4 -> new double[] {second, 0, chroma};
                    default -> new double[] {chroma, 0, second};
                };
        return new Color((rgb[0] + base) * FULL, (rgb[1] + base) * FULL, (rgb[2] + base) * FULL, alpha(numbers));
    }

    /** This colour seen over another one. */
    public Color over(Color below) {
        double rest = 1 - alpha;
        return new Color(
                red * alpha + below.red * rest,
                green * alpha + below.green * rest,
                blue * alpha + below.blue * rest,
                alpha + below.alpha * rest);
    }

    /** This colour with its alpha multiplied by an opacity from 0 to 1. */
    public Color faded(double opacity) {
        return new Color(red, green, blue, alpha * opacity);
    }

    /** The contrast ratio of two opaque colours, 1 to 21 (WCAG 2.2, contrast ratio). */
    public double contrast(Color other) {
        double lighter = Math.max(luminance(), other.luminance());
        double darker = Math.min(luminance(), other.luminance());
        return (lighter + 0.05) / (darker + 0.05);
    }

    private double luminance() {
        return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
    }

    private static double linear(double channel) {
        double value = channel / FULL;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
