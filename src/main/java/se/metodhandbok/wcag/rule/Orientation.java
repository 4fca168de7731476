package se.metodhandbok.wcag.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import se.metodhandbok.wcag.page.HtmlPage;

/** The page is not turned a quarter when the screen is (WCAG 1.3.4; ACT b33eff). */
final class Orientation implements PageRule {
    private static final Pattern CONDITION = Pattern.compile("orientation\\s*:\\s*(portrait|landscape)\\b");
    private static final Pattern FUNCTION = Pattern.compile("([a-z0-9]+)\\s*\\(([^()]*)\\)");
    private static final Pattern ANGLE = Pattern.compile("([+-]?(?:\\d+\\.?\\d*|\\.\\d+))(deg|rad|grad|turn)?");
    private static final double QUARTER = 90;
    private static final double TOLERANCE = 1;

    @Override
    public void check(HtmlPage page, Findings findings) {
        if (!page.styles().hasMedia("orientation")) {
            return;
        }
        findings.applies(WcagRule.ORIENTATION);
        for (Element element : page.elements()) {
            if (page.isVisible(element) && hasText(page, element)) {
                Map<String, Map<String, String>> declared = page.styles().inMedia(element, "orientation");
                boolean turned = declared.entrySet().stream()
                        .filter(entry -> CONDITION
                                .matcher(entry.getKey().toLowerCase(Locale.ROOT))
                                .find())
                        .anyMatch(entry -> isTurned(entry.getValue()));
                if (turned) {
                    findings.fail(WcagRule.ORIENTATION, element);
                }
            }
        }
    }

    private static boolean hasText(HtmlPage page, Element element) {
        return element.hasText()
                || page.descendants(element)
                        .anyMatch(inner -> inner.normalName().equals("img"));
    }

    private static boolean isTurned(Map<String, String> values) {
        double angle = angle(values.getOrDefault("transform", "")) + alone(values.getOrDefault("rotate", ""));
        double rest = Math.abs(angle) % (2 * QUARTER);
        return Math.abs(rest - QUARTER) < TOLERANCE;
    }

    private static double alone(String rotate) {
        return degrees(rotate.strip().toLowerCase(Locale.ROOT)).orElse(0);
    }

    /** The turn in the plane of the screen, in degrees; 0 when it can't be read. */
    private static double angle(String transform) {
        double angle = 0;
        Matcher matcher = FUNCTION.matcher(transform.toLowerCase(Locale.ROOT));
        while (matcher.find()) {
            List<String> arguments = new ArrayList<>();
            for (String argument : matcher.group(2).split(",", -1)) {
                arguments.add(argument.strip());
            }
            angle += turn(matcher.group(1), arguments).orElse(0);
        }
        return angle;
    }

    private static OptionalDouble turn(String function, List<String> arguments) {
        return switch (function) {
            case "rotate", "rotatez" -> arguments.size() == 1 ? degrees(arguments.getFirst()) : OptionalDouble.empty();
            case "rotate3d" -> around(arguments);
            case "matrix" -> arguments.size() == 6 ? matrix(arguments) : OptionalDouble.empty();
            case "matrix3d" -> arguments.size() == 16 ? matrix(arguments) : OptionalDouble.empty();
            default -> OptionalDouble.empty();
        };
    }

    private static OptionalDouble around(List<String> arguments) {
        Optional<Double> x = number(arguments.getFirst());
        boolean inPlane = arguments.size() == 4
                && x.isPresent()
                && x.get() == 0
                && number(arguments.get(1)).orElse(1.0) == 0
                && number(arguments.get(2)).orElse(0.0) != 0;
        return inPlane ? degrees(arguments.get(3)) : OptionalDouble.empty();
    }

    private static OptionalDouble matrix(List<String> arguments) {
        Optional<Double> cosine = number(arguments.get(0));
        Optional<Double> sine = number(arguments.get(1));
        return cosine.isEmpty() || sine.isEmpty()
                ? OptionalDouble.empty()
                : OptionalDouble.of(Math.toDegrees(Math.atan2(sine.get(), cosine.get())));
    }

    private static OptionalDouble degrees(String text) {
        Matcher matcher = ANGLE.matcher(text);
        if (!matcher.matches()) {
            return OptionalDouble.empty();
        }
        double value = Double.parseDouble(matcher.group(1));
        String unit = matcher.group(2);
        if (unit == null) {
            return value == 0 ? OptionalDouble.of(0) : OptionalDouble.empty();
        }
        return OptionalDouble.of(
                switch (unit) {
                    case "rad" -> Math.toDegrees(value);
                    case "grad" -> value * 0.9;
                    case "turn" -> value * 360;
                    default -> value;
                });
    }

    private static Optional<Double> number(String text) {
        return text.matches("[+-]?(\\d+\\.?\\d*|\\.\\d+)(e[+-]?\\d+)?")
                ? Optional.of(Double.valueOf(text))
                : Optional.empty();
    }
}
