package se.metodhandbok.wcag.rule;

import java.util.Optional;
import org.jsoup.nodes.Element;
import se.metodhandbok.wcag.page.HtmlPage;

/** Every page has a title (WCAG 2.4.2; ACT 2779a5). The first title counts, as for browsers. */
final class PageTitle implements PageRule {
    @Override
    public void check(HtmlPage page, Findings findings) {
        page.root().ifPresent(root -> {
            findings.applies(WcagRule.PAGE_TITLE);
            Optional<Element> title = page.tagged("title")
                    .filter(element -> !HtmlPage.isForeign(element))
                    .findFirst();
            if (title.isEmpty() || title.get().wholeText().isBlank()) {
                findings.fail(WcagRule.PAGE_TITLE, title.orElse(root));
            }
        });
    }
}
