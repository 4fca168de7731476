package se.metodhandbok.wcag.css;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether a media query (Media Queries 4) holds on a usual screen: 1280 × 800 pixels, no wishes set. */
final class MediaQuery {
    private static final double WIDTH = 1280;
    private static final double HEIGHT = 800;
    private static final Pattern FEATURE = Pattern.compile("\\(\\s*([a-z-]+)\\s*(?::\\s*([^)]+?)\\s*)?\\)");
    private static final Pattern RANGE = Pattern.compile("\\(\\s*(width|height)\\s*([<>]=?)\\s*([^)]+?)\\s*\\)");

    private MediaQuery() {}

    static boolean matches(List<String> conditions) {
        return conditions.stream()
                .allMatch(list -> CssText.split(list, ',').stream().anyMatch(MediaQuery::matches));
    }

    private static boolean matches(String query) {
        String text = query.strip().toLowerCase(Locale.ROOT);
        if (text.startsWith("not ")) {
            return !matches(text.substring("not ".length()));
        }
        if (text.startsWith("only ")) {
            text = text.substring("only ".length());
        }
        if (text.startsWith("print") || text.startsWith("speech")) {
            return false;
        }
        Matcher range = RANGE.matcher(text);
        while (range.find()) {
            if (!inRange(range.group(1), range.group(2), range.group(3))) {
                return false;
            }
        }
        Matcher feature = FEATURE.matcher(text);
        while (feature.find()) {
            if (!holds(feature.group(1), feature.group(2) == null ? "" : feature.group(2))) {
                return false;
            }
        }
        return true;
    }

    private static boolean inRange(String feature, String operator, String value) {
        double actual = feature.equals("width") ? WIDTH : HEIGHT;
        double limit = Length.parse(value).map(Length::pixels).orElse(0.0);
        return operator.startsWith("<") ? actual <= limit : actual >= limit;
    }

    private static boolean holds(String feature, String value) {
        double pixels = Length.parse(value).map(Length::pixels).orElse(0.0);
        return switch (feature) {
            case "min-width" -> WIDTH >= pixels;
            case "max-width" -> WIDTH <= pixels;
            case "min-height" -> HEIGHT >= pixels;
            case "max-height" -> HEIGHT <= pixels;
            case "orientation" -> value.equals("landscape");
            case "prefers-color-scheme" -> value.equals("light");
            case "hover", "any-hover" -> value.equals("hover") || value.isEmpty();
            case "pointer", "any-pointer" -> value.equals("fine") || value.isEmpty();
            case "scripting" -> value.equals("enabled") || value.isEmpty();
            case "screen", "color" -> true;
            default -> false;
        };
    }
}
