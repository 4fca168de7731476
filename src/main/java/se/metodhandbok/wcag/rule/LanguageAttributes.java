package se.metodhandbok.wcag.rule;

import org.jsoup.nodes.Element;
import se.metodhandbok.wcag.language.LanguageTag;
import se.metodhandbok.wcag.page.HtmlPage;
import se.metodhandbok.wcag.page.LanguageParts;

/** The page, and its parts in other languages, say which language they are in (WCAG 3.1.1, 3.1.2; ACT b5c3f8, bf051a, de46e4). */
final class LanguageAttributes implements PageRule {
    @Override
    public void check(HtmlPage page, Findings findings) {
        page.root().ifPresent(root -> {
            String tag = root.attr("lang");
            findings.applies(WcagRule.PAGE_LANGUAGE);
            if (!tag.isBlank()) {
                findings.applies(WcagRule.PAGE_LANGUAGE_VALID);
            }
            if (tag.isBlank()) {
                findings.fail(WcagRule.PAGE_LANGUAGE, root);
            } else if (!LanguageTag.isKnown(tag)) {
                findings.fail(WcagRule.PAGE_LANGUAGE_VALID, root, tag);
            }
        });
        for (Element element : page.having("lang")) {
            // An empty attribute says that the language is unknown, which is allowed; one of spaces says nothing.
            String tag = element.attr("lang");
            if (!tag.isEmpty() && !element.normalName().equals("html")) {
                findings.applies(WcagRule.PART_LANGUAGE_VALID);
                if (!LanguageTag.isKnown(tag) && LanguageParts.hasText(page, element)) {
                    findings.fail(WcagRule.PART_LANGUAGE_VALID, element, tag);
                }
            }
        }
    }
}
