package se.metodhandbok.wcag.rule;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import se.metodhandbok.wcag.page.HtmlPage;

/** Images, tables, fields and ids are marked up with care. Stricter than WCAG 1.1.1, 1.3.1, 2.4.3, 3.3.2 and 1.4.2. */
final class CarefulMarkup implements PageRule {
    private static final int LONGEST_ALT = 150;
    private static final Pattern BAD_ALT = Pattern.compile(
            "^(bild(en)? (av|på)|foto (av|på)|image of|picture of)\\b.*|.*\\.(png|jpe?g|gif|svg|webp)$");

    @Override
    public void check(HtmlPage page, Findings findings) {
        Set<String> ids = new HashSet<>();
        for (Element element : page.elements()) {
            if (element.hasAttr("id")) {
                findings.applies(WcagRule.UNIQUE_ID);
                if (!ids.add(element.id())) {
                    findings.fail(WcagRule.UNIQUE_ID, element, element.id());
                }
            }
            String tabindex = element.attr("tabindex").strip();
            if (!tabindex.isEmpty()) {
                findings.applies(WcagRule.TAB_ORDER);
            }
            if (tabindex.matches("[1-9]\\d*")) {
                findings.fail(WcagRule.TAB_ORDER, element, tabindex);
            }
        }
        page.tagged("img").filter(page::isExposed).forEach(image -> checkAlt(image, findings));
        page.tagged("audio", "video").forEach(media -> checkAutoplay(media, findings));
        page.tagged("input", "textarea")
                .filter(page::isExposed)
                .forEach(field -> checkPlaceholder(page, field, findings));
        page.tagged("table")
                .filter(table -> page.roleName(table).equals("table") && page.isExposed(table))
                .forEach(table -> checkTable(table, findings));
        checkScopes(page, findings);
    }

    private static void checkAutoplay(Element media, Findings findings) {
        findings.applies(WcagRule.NO_AUTOPLAY);
        if (media.hasAttr("autoplay")) {
            findings.fail(WcagRule.NO_AUTOPLAY, media);
        }
    }

    private static void checkAlt(Element image, Findings findings) {
        findings.applies(WcagRule.ALT_TEXT);
        String alt = image.attr("alt").strip();
        if (alt.length() > LONGEST_ALT
                || BAD_ALT.matcher(alt.toLowerCase(Locale.ROOT)).matches()) {
            findings.fail(WcagRule.ALT_TEXT, image, alt);
        }
    }

    private static void checkPlaceholder(HtmlPage page, Element field, Findings findings) {
        boolean labelled = !page.names().labels(field).isEmpty()
                || !field.attr("aria-label").isBlank()
                || !field.attr("aria-labelledby").isBlank()
                || !field.attr("title").isBlank();
        if (!field.attr("placeholder").isBlank()) {
            findings.applies(WcagRule.PLACEHOLDER);
            if (!labelled) {
                findings.fail(WcagRule.PLACEHOLDER, field);
            }
        }
    }

    private static void checkTable(Element table, Findings findings) {
        findings.applies(WcagRule.TABLE_CAPTION);
        Element first = table.firstElementChild();
        boolean captioned = (first != null && first.normalName().equals("caption") && first.hasText())
                || !table.attr("aria-label").isBlank()
                || !table.attr("aria-labelledby").isBlank();
        if (!captioned) {
            findings.fail(WcagRule.TABLE_CAPTION, table);
        }
    }

    private static void checkScopes(HtmlPage page, Findings findings) {
        Set<Element> told = new HashSet<>();
        page.tagged("th").filter(page::isExposed).forEach(header -> {
            Element table = page.closest(header, around -> around.normalName().equals("table"));
            findings.applies(WcagRule.TABLE_SCOPE);
            boolean data = table != null && page.roleName(table).equals("table");
            if (data && !header.hasAttr("scope") && !page.name(header).isEmpty() && told.add(table)) {
                findings.fail(WcagRule.TABLE_SCOPE, header, page.name(header));
            }
        });
    }
}
