package se.metodhandbok.wcag.rule;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import se.metodhandbok.wcag.page.HtmlPage;

/**
 * A page can be taken in by its outline: one main heading, levels in order, landmarks that can be told apart, and the way to
 * the content first. Stricter than WCAG 1.3.1 and 2.4.1; the skip link is what Digg asks for.
 */
final class PageOutline implements PageRule {
    private static final Set<String> ONCE = Set.of("main", "banner", "contentinfo");
    private static final Set<String> NAMED = Set.of("navigation", "complementary", "region", "search");

    @Override
    public void check(HtmlPage page, Findings findings) {
        page.root().ifPresent(root -> {
            List.of(WcagRule.ONE_H1, WcagRule.HEADING_ORDER, WcagRule.LANDMARKS).forEach(findings::applies);
            checkHeadings(page, root, findings);
            checkLandmarks(page, root, findings);
            checkSkipLink(page, findings);
        });
    }

    private static void checkHeadings(HtmlPage page, Element root, Findings findings) {
        int main = 0;
        int last = 0;
        for (Element element : page.elements()) {
            if (page.roleName(element).equals("heading") && page.isExposed(element)) {
                int level = level(element);
                main += level == 1 ? 1 : 0;
                if (last > 0 && level > last + 1) {
                    findings.fail(WcagRule.HEADING_ORDER, element, last, level);
                }
                last = level;
            }
        }
        if (main != 1) {
            findings.fail(WcagRule.ONE_H1, root, main);
        }
    }

    private static int level(Element heading) {
        String level = heading.attr("aria-level").strip();
        if (level.matches("[1-9]")) {
            return Integer.parseInt(level);
        }
        return heading.normalName().matches("h[1-6]") ? heading.normalName().charAt(1) - '0' : 2;
    }

    private static void checkLandmarks(HtmlPage page, Element root, Findings findings) {
        Map<String, Integer> counts = new HashMap<>();
        Set<String> names = new HashSet<>();
        for (Element element : page.elements()) {
            String role = page.roleName(element);
            if ((ONCE.contains(role) || NAMED.contains(role)) && page.isExposed(element)) {
                int count = counts.merge(role, 1, Integer::sum);
                boolean same = !names.add(role + "\n" + page.name(element));
                if (count > 1 && (ONCE.contains(role) || same)) {
                    findings.fail(WcagRule.LANDMARKS, element, role + " × " + count);
                }
            }
        }
        if (!counts.containsKey("main")) {
            findings.fail(WcagRule.LANDMARKS, root, "main × 0");
        }
    }

    private static void checkSkipLink(HtmlPage page, Findings findings) {
        List<Element> first =
                page.elements().stream().filter(page::isTabbable).limit(1).toList();
        if (!first.isEmpty()) {
            findings.applies(WcagRule.SKIP_LINK);
            String address = first.getFirst().attr("href");
            Element target = address.startsWith("#") ? page.byId(address.substring(1)) : null;
            boolean leads = target != null
                    && (page.roleName(target).equals("main")
                            || page.isInside(target, e -> page.roleName(e).equals("main")));
            if (!leads) {
                findings.fail(WcagRule.SKIP_LINK, first.getFirst());
            }
        }
    }
}
