package se.metodhandbok.wcag.rule;

import java.util.Locale;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import se.metodhandbok.wcag.aria.Aria;
import se.metodhandbok.wcag.aria.AriaRole;
import se.metodhandbok.wcag.page.HtmlPage;

/** Roles exist and have what they require (WCAG 4.1.2; ACT 674b10, 4e8ab6; WAI-ARIA 1.2, 5.2.4 and 5.4). */
final class AriaRoles implements PageRule {
    @Override
    public void check(HtmlPage page, Findings findings) {
        for (Element element : page.elements()) {
            if (!element.attr("role").isBlank() && page.isExposed(element)) {
                findings.applies(WcagRule.ARIA_ROLE);
                checkValue(element, findings);
                checkRequired(page, element, findings);
            }
        }
    }

    private static void checkValue(Element element, Findings findings) {
        String[] tokens = element.attr("role").strip().toLowerCase(Locale.ROOT).split("\\s+", -1);
        if (Stream.of(tokens).allMatch(token -> Aria.role(token) == null)) {
            findings.fail(WcagRule.ARIA_ROLE, element, element.attr("role").strip());
        }
    }

    private static void checkRequired(HtmlPage page, Element element, Findings findings) {
        AriaRole role = page.explicitRole(element);
        if (role == null || role.equals(page.implicitRole(element))) {
            return;
        }
        for (String attribute : role.required()) {
            require(element, role, attribute, findings);
        }
        // A separator that can be moved is a widget, and tells where it is.
        if (role.name().equals("separator") && page.isFocusable(element)) {
            require(element, role, "valuenow", findings);
        }
    }

    private static void require(Element element, AriaRole role, String attribute, Findings findings) {
        findings.applies(WcagRule.ARIA_REQUIRED);
        boolean optional = attribute.equals("controls") && isClosed(element);
        if (element.attr("aria-" + attribute).isBlank() && !optional && !isNative(element, attribute)) {
            findings.fail(WcagRule.ARIA_REQUIRED, element, role.name(), "aria-" + attribute);
        }
    }

    /** Whether it is a combobox whose list is not shown, and so need not exist. */
    static boolean isClosed(Element element) {
        return element.attr("role").contains("combobox")
                && element.attr("aria-expanded").strip().equals("false");
    }

    /** What HTML itself tells. */
    private static boolean isNative(Element element, String attribute) {
        String type = element.attr("type").toLowerCase(Locale.ROOT);
        return switch (attribute) {
            case "checked" -> element.normalName().equals("input") && (type.equals("checkbox") || type.equals("radio"));
            case "valuenow" -> element.normalName().equals("input") && (type.equals("range") || type.equals("number"));
            case "level" -> element.normalName().matches("h[1-6]");
            default -> false;
        };
    }
}
