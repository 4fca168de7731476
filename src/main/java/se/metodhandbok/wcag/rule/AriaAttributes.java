package se.metodhandbok.wcag.rule;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import se.metodhandbok.wcag.aria.Aria;
import se.metodhandbok.wcag.aria.AriaAttribute;
import se.metodhandbok.wcag.aria.AriaRole;
import se.metodhandbok.wcag.page.HtmlPage;

/**
 * ARIA attributes exist, have a value that means something, and are allowed where they stand (WCAG 4.1.2; ACT 5f99a7, 6a7281,
 * 5c01ea, kb1m8s; WAI-ARIA 1.2, 6; ARIA in HTML).
 */
final class AriaAttributes implements PageRule {
    private static final String PREFIX = "aria-";

    /** What is prohibited where a name is: WAI-ARIA 1.2, 5.2.8.6, and for the braille properties the draft of 1.3. */
    private static final Set<String> NAMING = Set.of("label", "labelledby", "braillelabel");

    private static final List<WcagRule> APPLYING =
            List.of(WcagRule.ARIA_VALUE, WcagRule.ARIA_PERMITTED, WcagRule.ARIA_PROHIBITED);
    private static final Set<String> ROLE_DESCRIPTIONS = Set.of("roledescription", "brailleroledescription");
    private static final Set<String> GENERIC = Set.of("generic", "none", "presentation");

    @Override
    public void check(HtmlPage page, Findings findings) {
        for (Element element : page.elements()) {
            if (element.attributesSize() > 0) {
                for (Attribute attribute : element.attributes()) {
                    if (attribute.getKey().toLowerCase(Locale.ROOT).startsWith(PREFIX)) {
                        check(page, element, attribute, findings);
                    }
                }
            }
        }
    }

    private static void check(HtmlPage page, Element element, Attribute attribute, Findings findings) {
        String name = attribute.getKey().toLowerCase(Locale.ROOT);
        findings.applies(WcagRule.ARIA_ATTRIBUTE);
        AriaAttribute known = Aria.attribute(name.substring(PREFIX.length()));
        if (known == null) {
            findings.fail(WcagRule.ARIA_ATTRIBUTE, element, name);
        } else if (page.isExposed(element)) {
            String value = attribute.getValue();
            APPLYING.forEach(findings::applies);
            if (!value.isEmpty() && !isValid(page, element, known, value)) {
                findings.fail(WcagRule.ARIA_VALUE, element, name, value);
            }
            AriaRole role = page.role(element);
            if (isProhibited(role, known)) {
                if (!value.isEmpty()) {
                    findings.fail(WcagRule.ARIA_PROHIBITED, element, name, role == null ? "" : role.name());
                }
            } else if (!isPermitted(element, role, known)) {
                findings.fail(
                        WcagRule.ARIA_PERMITTED, element, name, role == null ? element.normalName() : role.name());
            }
        }
    }

    private static boolean isValid(HtmlPage page, Element element, AriaAttribute attribute, String value) {
        boolean reference =
                attribute.type() == AriaAttribute.Type.IDREF || attribute.type() == AriaAttribute.Type.IDREFS;
        AriaRole role = page.explicitRole(element);
        if (reference && role != null && role.required().contains(attribute.name()) && !AriaRoles.isClosed(element)) {
            return !page.references(element, PREFIX + attribute.name()).isEmpty();
        }
        return attribute.accepts(value);
    }

    private static boolean isProhibited(@Nullable AriaRole role, AriaAttribute attribute) {
        return role != null
                && ((role.namingProhibited() && NAMING.contains(attribute.name()))
                        || (GENERIC.contains(role.name()) && ROLE_DESCRIPTIONS.contains(attribute.name())));
    }

    private static boolean isPermitted(Element element, @Nullable AriaRole role, AriaAttribute attribute) {
        if (attribute.global() || attribute.draft() || attribute.name().equals("description")) {
            return true;
        }
        return role == null
                ? isPermittedByHtml(element, attribute.name())
                : role.supported().contains(attribute.name());
    }

    /** ARIA in HTML, section 4: fields that have no role may still say more than the global attributes. */
    private static boolean isPermittedByHtml(Element element, String attribute) {
        if (!element.normalName().equals("input")) {
            return HtmlPage.isForeign(element);
        }
        return switch (element.attr("type").toLowerCase(Locale.ROOT)) {
            case "date", "datetime-local", "month", "password", "time", "week" ->
                Set.of("activedescendant", "autocomplete", "multiline", "placeholder", "readonly", "required")
                        .contains(attribute);
            case "file" -> attribute.equals("required");
            default -> false;
        };
    }
}
