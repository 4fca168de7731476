package se.metodhandbok.model;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An opaque sRGB colour.
 *
 * @param red 0–255
 * @param green 0–255
 * @param blue 0–255
 */
public record Colour(int red, int green, int blue) {
    private static final Pattern HEX = Pattern.compile("#([0-9a-fA-F]{3}|[0-9a-fA-F]{6})");

    /** The colour of the last three bytes. */
    public static Colour ofRgb(int rgb) {
        return new Colour(rgb >> 16 & 255, rgb >> 8 & 255, rgb & 255);
    }

    /** A colour written {@code #rgb} or {@code #rrggbb}; empty for anything else. */
    public static Optional<Colour> ofHex(String text) {
        Matcher match = HEX.matcher(text.strip());
        if (!match.matches()) {
            return Optional.empty();
        }
        String digits = match.group(1);
        String six = digits.length() == 6 ? digits : digits.replaceAll("(.)", "$1$1");
        return Optional.of(ofRgb(Integer.parseInt(six, 16)));
    }

    /** The contrast ratio to another colour, 1–21 (WCAG 2.2, "contrast ratio"). */
    public double contrast(Colour other) {
        double one = luminance();
        double two = other.luminance();
        return (Math.max(one, two) + .05) / (Math.min(one, two) + .05);
    }

    /** The relative luminance, 0–1 (WCAG 2.2, "relative luminance"). */
    public double luminance() {
        return .2126 * linear(red) + .7152 * linear(green) + .0722 * linear(blue);
    }

    private static double linear(int channel) {
        double value = channel / 255.0;
        return value <= .04045 ? value / 12.92 : Math.pow((value + .055) / 1.055, 2.4);
    }
}
