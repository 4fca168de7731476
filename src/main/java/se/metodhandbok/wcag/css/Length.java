package se.metodhandbok.wcag.css;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A CSS length, number or percentage.
 *
 * @param number may be negative
 * @param unit in lower case; blank for a plain number
 */
public record Length(double number, String unit) {
    private static final Pattern SYNTAX = Pattern.compile("([+-]?(?:\\d+\\.?\\d*|\\.\\d+)(?:e[+-]?\\d+)?)([a-z%]*)");
    private static final double ROOT_FONT = 16;

    /** The length of one token, if it is one. */
    public static Optional<Length> parse(String text) {
        Matcher matcher = SYNTAX.matcher(text.strip().toLowerCase(Locale.ROOT));
        return matcher.matches()
                ? Optional.of(new Length(Double.parseDouble(matcher.group(1)), matcher.group(2)))
                : Optional.empty();
    }

    /** In pixels when the text is 16 pixels. */
    public double pixels() {
        return pixels(ROOT_FONT);
    }

    /**
     * In CSS pixels.
     *
     * @param font the size of the element's text in pixels, what {@code em} and {@code %} are counted from
     */
    public double pixels(double font) {
        return number
                * switch (unit) {
                    case "em" -> font;
                    case "%" -> font / 100;
                    case "ex", "ch" -> font / 2;
                    case "rem" -> ROOT_FONT;
                    case "pt" -> 96.0 / 72;
                    case "pc" -> 16;
                    case "in" -> 96;
                    case "cm" -> 96 / 2.54;
                    case "mm" -> 96 / 25.4;
                    case "q" -> 96 / 101.6;
                    case "vw" -> 12.8;
                    case "vh" -> 8;
                    default -> 1;
                };
    }

    /** Whether it is a length and not a plain number or a percentage; 0 is both. */
    public boolean isLength() {
        return number == 0 || (!unit.isEmpty() && !unit.equals("%"));
    }
}
