package se.metodhandbok.wcag.rule;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import se.metodhandbok.wcag.aria.AriaRole;
import se.metodhandbok.wcag.page.HtmlPage;

/** {@code autocomplete} says something browsers know (WCAG 1.3.5; ACT 73f2c2; HTML, 4.10.18.7). */
final class Autocomplete implements PageRule {
    private static final Set<String> NORMAL = Set.of(
            "name",
            "honorific-prefix",
            "given-name",
            "additional-name",
            "family-name",
            "honorific-suffix",
            "nickname",
            "username",
            "new-password",
            "current-password",
            "one-time-code",
            "organization-title",
            "organization",
            "street-address",
            "address-line1",
            "address-line2",
            "address-line3",
            "address-level4",
            "address-level3",
            "address-level2",
            "address-level1",
            "country",
            "country-name",
            "postal-code",
            "cc-name",
            "cc-given-name",
            "cc-additional-name",
            "cc-family-name",
            "cc-number",
            "cc-exp",
            "cc-exp-month",
            "cc-exp-year",
            "cc-csc",
            "cc-type",
            "transaction-currency",
            "transaction-amount",
            "language",
            "bday",
            "bday-day",
            "bday-month",
            "bday-year",
            "sex",
            "url",
            "photo");
    private static final Set<String> CONTACT = Set.of(
            "tel",
            "tel-country-code",
            "tel-national",
            "tel-area-code",
            "tel-local",
            "tel-local-prefix",
            "tel-local-suffix",
            "tel-extension",
            "email",
            "impp");
    private static final Set<String> PLACES = Set.of("home", "work", "mobile", "fax", "pager");
    private static final Set<String> ADDRESSES = Set.of("shipping", "billing");
    private static final Set<String> NONE = Set.of("none", "presentation");
    private static final Set<String> NOT_TYPED =
            Set.of("hidden", "button", "submit", "reset", "image", "checkbox", "radio", "file");

    @Override
    public void check(HtmlPage page, Findings findings) {
        page.tagged("input", "select", "textarea").forEach(field -> {
            String value = field.attr("autocomplete").strip().toLowerCase(Locale.ROOT);
            if (!value.isEmpty() && applies(page, field)) {
                findings.applies(WcagRule.AUTOCOMPLETE);
                if (!isValid(value)) {
                    findings.fail(WcagRule.AUTOCOMPLETE, field, value);
                }
            }
        });
    }

    private static boolean applies(HtmlPage page, Element field) {
        boolean there = page.isVisible(field) || page.isExposed(field);
        boolean off = page.isDisabled(field)
                || field.attr("aria-disabled").equals("true")
                || field.hasAttr("readonly")
                || field.attr("aria-readonly").equals("true");
        boolean typed = !field.normalName().equals("input")
                || !NOT_TYPED.contains(field.attr("type").toLowerCase(Locale.ROOT));
        AriaRole role = page.role(field);
        boolean none = NONE.contains(field.attr("role").strip().toLowerCase(Locale.ROOT));
        boolean widget = field.attr("role").isBlank() || (!none && role != null && role.isWidget());
        return there && !off && typed && (widget || page.isTabbable(field));
    }

    private static boolean isValid(String value) {
        if (value.equals("on") || value.equals("off")) {
            return true;
        }
        Deque<String> tokens = new ArrayDeque<>(List.of(value.split("\\s+", -1)));
        skipLast(tokens, "webauthn");
        if (tokens.isEmpty()) {
            return true;
        }
        if (tokens.getFirst().startsWith("section-") && tokens.size() > 1) {
            tokens.removeFirst();
        }
        if (ADDRESSES.contains(tokens.getFirst()) && tokens.size() > 1) {
            tokens.removeFirst();
        }
        if (tokens.size() == 2 && PLACES.contains(tokens.getFirst())) {
            return CONTACT.contains(tokens.getLast());
        }
        return tokens.size() == 1 && (NORMAL.contains(tokens.getFirst()) || CONTACT.contains(tokens.getFirst()));
    }

    private static void skipLast(Deque<String> tokens, String token) {
        if (tokens.getLast().equals(token)) {
            tokens.removeLast();
        }
    }
}
