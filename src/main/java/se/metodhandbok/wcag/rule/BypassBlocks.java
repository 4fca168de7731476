package se.metodhandbok.wcag.rule;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import se.metodhandbok.wcag.page.HtmlPage;

/**
 * What is the same on every page can be passed by: a heading, a landmark and a link lead to what the page itself says (WCAG
 * 2.4.1; ACT 047fe0, b40fd1, ye5d6e).
 *
 * <p>One page alone does not show what is repeated. Taken as repeated: landmarks other than {@code main}, and lists and
 * links to other pages that stand before the first running text outside them.
 */
final class BypassBlocks implements PageRule {
    private static final Set<String> REPEATED =
            Set.of("navigation", "banner", "contentinfo", "complementary", "search");
    private static final Set<String> CONTENT_LANDMARKS = Set.of("main", "region", "form");

    /** Running text, not a label: at least so many characters outside links. */
    private static final int RUNNING_TEXT = 40;

    @Override
    public void check(HtmlPage page, Findings findings) {
        Optional<Element> start = page.root().flatMap(root -> firstText(page));
        if (start.isEmpty() || !hasRepeatedBefore(page, start.get())) {
            return;
        }
        Element text = start.get();
        List.of(WcagRule.BYPASS_HEADING, WcagRule.BYPASS_LANDMARK, WcagRule.BYPASS_LINK)
                .forEach(findings::applies);
        if (!hasHeading(page)) {
            findings.fail(WcagRule.BYPASS_HEADING, text);
        }
        if (!page.isInside(text, landmark(page))) {
            findings.fail(WcagRule.BYPASS_LANDMARK, text);
        }
        if (!hasLink(page, text)) {
            findings.fail(WcagRule.BYPASS_LINK, text);
        }
    }

    /** The element with the first running text that is not in something repeated. */
    private static Optional<Element> firstText(HtmlPage page) {
        return page.elements().stream()
                .filter(element -> HtmlPage.ownText(element).length() >= RUNNING_TEXT)
                .filter(page::isVisible)
                .filter(element -> !isRepeated(page, element) && !page.isInside(element, BypassBlocks::leadsAway))
                .findFirst();
    }

    private static boolean isRepeated(HtmlPage page, Element element) {
        return page.isInside(element, around -> REPEATED.contains(page.roleName(around)));
    }

    private static boolean hasRepeatedBefore(HtmlPage page, Element text) {
        int end = page.order(text);
        return page.elements().subList(0, end).stream()
                .filter(page::isVisible)
                .anyMatch(element -> REPEATED.contains(page.roleName(element)) || leadsAway(element));
    }

    private static boolean leadsAway(Element element) {
        return element.normalName().equals("a")
                && element.hasAttr("href")
                && !element.attr("href").startsWith("#");
    }

    private static boolean hasHeading(HtmlPage page) {
        return page.elements().stream()
                .filter(element -> page.roleName(element).equals("heading"))
                .filter(element -> page.isExposed(element) && page.isVisible(element) && !isRepeated(page, element))
                .anyMatch(element -> !page.name(element).isEmpty());
    }

    private static Predicate<Element> landmark(HtmlPage page) {
        return around -> CONTENT_LANDMARKS.contains(page.roleName(around)) && page.isExposed(around);
    }

    /** Whether something at the start leads to the text, at once or by way of other such links. */
    private static boolean hasLink(HtmlPage page, Element text) {
        List<Element> first = page.elements().subList(0, page.order(text)).stream()
                .filter(page::isTabbable)
                .toList();
        if (first.isEmpty() && page.elements().stream().noneMatch(page::isTabbable)) {
            return true;
        }
        return first.stream()
                .filter(element ->
                        page.isExposed(element) && page.roleName(element).equals("link"))
                .map(element -> target(page, element))
                .anyMatch(target -> target != null && leadsTo(page, target, text));
    }

    private static @Nullable Element target(HtmlPage page, Element link) {
        String address = link.hasAttr("href")
                ? link.attr("href")
                : ScriptedLinks.address(link).orElse("");
        return address.startsWith("#") && address.length() > 1 ? page.byId(address.substring(1)) : null;
    }

    private static boolean leadsTo(HtmlPage page, Element target, Element text) {
        boolean before = page.order(target) <= page.order(text);
        boolean repeatedBetween =
                page.elements().subList(Math.min(page.order(target), page.order(text)), page.order(text)).stream()
                        .anyMatch(element -> REPEATED.contains(page.roleName(element)) || leadsAway(element));
        return !isRepeated(page, target) && (page.isInside(text, target::equals) || (before && !repeatedBetween));
    }
}
