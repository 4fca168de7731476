package se.metodhandbok.wcag.rule;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import se.metodhandbok.wcag.page.HtmlPage;

/** The page can be enlarged to 200 % (WCAG 1.4.4; ACT b4f0c3). Read as CSS Device Adaptation reads the viewport element. */
final class ViewportZoom implements PageRule {
    private static final double ENOUGH = 2;
    private static final double TEN = 10;
    private static final Pattern PROPERTY = Pattern.compile("([a-z-]+)\\s*=\\s*([^\\s,;=]+)");
    private static final Pattern NUMBER = Pattern.compile("^[+-]?(\\d+\\.?\\d*|\\.\\d+)");

    @Override
    public void check(HtmlPage page, Findings findings) {
        page.tagged("meta")
                .filter(meta -> meta.attr("name").strip().equalsIgnoreCase("viewport"))
                .forEach(meta -> check(meta, findings));
    }

    private static void check(Element meta, Findings findings) {
        findings.applies(WcagRule.ZOOM);
        Map<String, String> properties = new HashMap<>();
        Matcher matcher = PROPERTY.matcher(meta.attr("content").toLowerCase(Locale.ROOT));
        while (matcher.find()) {
            properties.put(matcher.group(1), matcher.group(2));
        }
        String scalable = properties.get("user-scalable");
        String maximum = properties.get("maximum-scale");
        if (scalable != null && isFixed(scalable)) {
            findings.fail(WcagRule.ZOOM, meta, "user-scalable=" + scalable);
        } else if (maximum != null && isTooSmall(maximum)) {
            findings.fail(WcagRule.ZOOM, meta, "maximum-scale=" + maximum);
        }
    }

    private static boolean isFixed(String value) {
        return switch (value) {
            case "yes", "device-width", "device-height" -> false;
            default -> Math.abs(number(value, 0)) < 1;
        };
    }

    private static boolean isTooSmall(String value) {
        double scale =
                switch (value) {
                    case "yes" -> 1;
                    case "device-width", "device-height" -> TEN;
                    default -> number(value, 0);
                };
        // A negative scale is ignored.
        return scale >= 0 && scale < ENOUGH;
    }

    private static double number(String value, double otherwise) {
        Matcher matcher = NUMBER.matcher(value);
        return matcher.find() ? Double.parseDouble(matcher.group()) : otherwise;
    }
}
