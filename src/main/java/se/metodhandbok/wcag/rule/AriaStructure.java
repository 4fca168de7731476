package se.metodhandbok.wcag.rule;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import se.metodhandbok.wcag.aria.AriaRole;
import se.metodhandbok.wcag.page.HtmlPage;

/**
 * Roles that belong together stand together: list items in lists, and in lists nothing else (WCAG 1.3.1; ACT ff89c9, bc4a75;
 * WAI-ARIA 1.2, 5.2.6 and 5.2.7).
 */
final class AriaStructure implements PageRule {
    /** What may stand among required children: captions of tables, lines between choices. */
    private static final Set<String> ANYWHERE = Set.of("caption", "separator");

    private static final Set<String> LIST_ITEMS = Set.of("doc-biblioentry", "doc-endnote");

    @Override
    public void check(HtmlPage page, Findings findings) {
        for (Element element : page.elements()) {
            AriaRole role = page.role(element);
            if (role != null && page.isExposed(element)) {
                if (!role.inside().isEmpty() && page.explicitRole(element) != null) {
                    checkOwner(page, element, role, findings);
                }
                if (!role.owns().isEmpty() && !element.attr("aria-busy").equals("true")) {
                    checkOwned(page, element, role, findings);
                }
            }
        }
    }

    private static void checkOwner(HtmlPage page, Element element, AriaRole role, Findings findings) {
        if (role.equals(page.implicitRole(element))) {
            return;
        }
        findings.applies(WcagRule.ARIA_PARENT);
        Element owner = page.ownership().owner(element);
        if (!isInside(page, owner, role)) {
            findings.fail(WcagRule.ARIA_PARENT, element, role.name(), String.join(", ", role.inside()));
        }
    }

    /** A group counts when it stands, itself or through other groups, in one of the other roles. */
    private static boolean isInside(HtmlPage page, @Nullable Element owner, AriaRole role) {
        Element around = owner;
        while (around != null
                && page.roleName(around).equals("group")
                && role.inside().contains("group")) {
            around = page.ownership().owner(around);
        }
        return around != null && role.inside().contains(page.roleName(around));
    }

    private static void checkOwned(HtmlPage page, Element element, AriaRole role, Findings findings) {
        findings.applies(WcagRule.ARIA_CHILDREN);
        Set<String> allowed = allowed(role);
        List<String> wrong = new ArrayList<>();
        boolean any = false;
        for (Element owned : page.ownership().owned(element)) {
            String name = page.roleName(owned);
            boolean group = allowed.contains("group") && name.equals("group");
            if (group) {
                any = true;
                wrong.addAll(wrongInGroup(page, owned, allowed, 0));
            } else if (allowed.contains(name)) {
                any = true;
            } else if (!ANYWHERE.contains(name)) {
                wrong.add(name.isEmpty() ? owned.normalName() : name);
            }
        }
        if (!wrong.isEmpty() || !any) {
            report(page, element, role, wrong, findings);
        }
    }

    private static Set<String> allowed(AriaRole role) {
        Set<String> allowed = new HashSet<>();
        for (String owned : role.owns()) {
            allowed.addAll(List.of(owned.split(">", -1)));
        }
        // Rows may stand right in a table or in a group of rows: "rowgroup>row" names both.
        if (role.name().equals("list")) {
            allowed.addAll(LIST_ITEMS);
        }
        return allowed;
    }

    private static List<String> wrongInGroup(HtmlPage page, Element group, Set<String> allowed, int depth) {
        List<String> wrong = new ArrayList<>();
        for (Element owned : page.ownership().owned(group)) {
            String name = page.roleName(owned);
            if (name.equals("group") && depth < 20) {
                wrong.addAll(wrongInGroup(page, owned, allowed, depth + 1));
            } else if (!allowed.contains(name) && !ANYWHERE.contains(name)) {
                wrong.add(name.isEmpty() ? owned.normalName() : name);
            }
        }
        return wrong;
    }

    private static void report(HtmlPage page, Element element, AriaRole role, List<String> wrong, Findings findings) {
        String expected = String.join(", ", role.owns()).replace(">", " › ");
        if (!wrong.isEmpty()) {
            findings.fail(WcagRule.ARIA_CHILDREN, element, role.name(), expected, String.join(", ", Set.copyOf(wrong)));
        } else if (element.hasText() && page.explicitRole(element) != null) {
            findings.fail(WcagRule.ARIA_CHILDREN, element, role.name(), expected, "text");
        } else if (page.explicitRole(element) != null) {
            // An empty list may be one that a script fills.
            findings.review(WcagRule.ARIA_CHILDREN, element, role.name(), expected, "–");
        }
    }
}
