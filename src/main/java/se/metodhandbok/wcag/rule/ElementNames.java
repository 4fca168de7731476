package se.metodhandbok.wcag.rule;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import se.metodhandbok.wcag.aria.AriaRole;
import se.metodhandbok.wcag.page.HtmlPage;

/**
 * What a reader operates or moves by has a name (WCAG 4.1.2, 2.4.4, 1.3.1; ACT c487ae, 97a4e1, m6b1q3, 2t702h, cae760,
 * e086e5, ffd0e9).
 */
final class ElementNames implements PageRule {
    private static final Set<String> FIELDS = Set.of(
            "checkbox",
            "combobox",
            "listbox",
            "menuitemcheckbox",
            "menuitemradio",
            "radio",
            "searchbox",
            "slider",
            "spinbutton",
            "switch",
            "textbox");

    /** Fields WAI-ARIA has no role for. */
    private static final Set<String> OTHER_FIELDS =
            Set.of("color", "date", "datetime-local", "file", "month", "password", "time", "week");

    @Override
    public void check(HtmlPage page, Findings findings) {
        for (Element element : page.elements()) {
            if (!HtmlPage.isForeign(element) && page.isExposed(element)) {
                WcagRule rule = rule(page, element);
                if (rule != null) {
                    findings.applies(rule);
                }
                if (rule != null && page.name(element).isEmpty()) {
                    report(page, element, rule, findings);
                }
            }
        }
    }

    /** A frame that is left out of the tab order may be no content to a reader: a person must look. */
    private static void report(HtmlPage page, Element element, WcagRule rule, Findings findings) {
        if (rule == WcagRule.IFRAME_NAME && !page.isTabbable(element) && element.hasAttr("tabindex")) {
            findings.review(rule, element);
        } else {
            findings.fail(rule, element);
        }
    }

    private static @Nullable WcagRule rule(HtmlPage page, Element element) {
        AriaRole role = page.role(element);
        if (role == null) {
            return withoutRole(page, element);
        }
        if (role.isLink()) {
            return WcagRule.LINK_NAME;
        }
        if (FIELDS.contains(role.name())) {
            return WcagRule.FIELD_NAME;
        }
        return switch (role.name()) {
            case "button" -> element.attr("type").equalsIgnoreCase("image") ? null : WcagRule.BUTTON_NAME;
            case "menuitem" -> WcagRule.MENU_ITEM_NAME;
            case "heading" -> WcagRule.HEADING_NAME;
            default -> null;
        };
    }

    private static @Nullable WcagRule withoutRole(HtmlPage page, Element element) {
        return switch (element.normalName()) {
            case "summary" ->
                HtmlPage.isSummary(element) && page.explicitRole(element) == null ? WcagRule.SUMMARY_NAME : null;
            case "iframe" -> WcagRule.IFRAME_NAME;
            case "input" ->
                OTHER_FIELDS.contains(element.attr("type").toLowerCase(Locale.ROOT)) ? WcagRule.FIELD_NAME : null;
            default -> null;
        };
    }
}
