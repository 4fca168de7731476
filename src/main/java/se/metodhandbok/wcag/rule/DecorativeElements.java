package se.metodhandbok.wcag.rule;

import java.util.Set;
import org.jsoup.nodes.Element;
import se.metodhandbok.wcag.page.HtmlPage;

/** What is marked as decoration is not read out all the same (WCAG 4.1.2; ACT 46ca7f; WAI-ARIA 1.2, 7.1). */
final class DecorativeElements implements PageRule {
    private static final Set<String> GONE = Set.of("none", "presentation");

    @Override
    public void check(HtmlPage page, Findings findings) {
        for (Element element : page.elements()) {
            if (ImageNames.isMarkedDecorative(element) && page.isExposed(element)) {
                findings.applies(WcagRule.DECORATIVE);
                if (!GONE.contains(page.roleName(element))) {
                    findings.fail(WcagRule.DECORATIVE, element);
                }
            }
        }
    }
}
