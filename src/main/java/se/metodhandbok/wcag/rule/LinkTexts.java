package se.metodhandbok.wcag.rule;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import se.metodhandbok.wcag.page.HtmlPage;

/** Links say where they lead, and lead there. Stricter than WCAG 2.4.4. */
final class LinkTexts implements PageRule {
    private static final Set<String> SAYS_NOTHING = Set.of(
            "här",
            "läs mer",
            "läs mer här",
            "klicka här",
            "klicka",
            "mer",
            "mer information",
            "länk",
            "se mer",
            "visa mer",
            "hit",
            "denna sida",
            "den här sidan",
            "here",
            "click here",
            "read more",
            "more",
            "link",
            "learn more");
    private static final Set<String> FILES = Set.of(
            "pdf", "doc", "docx", "odt", "rtf", "xls", "xlsx", "ods", "ppt", "pptx", "odp", "csv", "zip", "epub");
    private static final Pattern SIZE = Pattern.compile("\\d+([.,]\\d+)?\\s?(byte|kb|mb|gb)\\b");
    private static final Pattern KIND = Pattern.compile(
            "\\b(pdf|word|docx?|opendocument|odt|rtf|excel|xlsx?|ods|powerpoint|pptx?|odp|csv|zip|epub|libreoffice)\\b");
    private static final Pattern END_MARKS = Pattern.compile("[\\s.…»›→:!]+$");
    private static final Pattern QUERY = Pattern.compile("[?#].*$");
    private static final Pattern STATEMENT = Pattern.compile("tillgänglighetsredogörelse|accessibility statement");
    private static final Pattern WINDOW = Pattern.compile("nytt fönster|ny flik|new window|new tab");

    @Override
    public void check(HtmlPage page, Findings findings) {
        boolean statement = false;
        for (Element element : page.elements()) {
            if (page.roleName(element).equals("link") && page.isExposed(element)) {
                String name = page.name(element).toLowerCase(Locale.ROOT);
                findings.applies(WcagRule.LINK_TEXT);
                checkText(element, name, findings);
                checkTarget(page, element, name, findings);
                statement |= STATEMENT.matcher(name).find();
            }
        }
        boolean found = statement;
        page.root().ifPresent(root -> findings.applies(WcagRule.STATEMENT_LINK));
        page.root().filter(root -> !found).ifPresent(root -> findings.fail(WcagRule.STATEMENT_LINK, root));
    }

    private static void checkText(Element link, String name, Findings findings) {
        String words = END_MARKS.matcher(name).replaceAll("");
        if (SAYS_NOTHING.contains(words)) {
            findings.fail(WcagRule.LINK_TEXT, link, name);
        }
        String path = QUERY.matcher(link.attr("href")).replaceAll("");
        String extension = path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        if (FILES.contains(extension)) {
            findings.applies(WcagRule.FILE_LINK);
            if (!SIZE.matcher(name).find() || !KIND.matcher(name).find()) {
                findings.fail(WcagRule.FILE_LINK, link, name);
            }
        }
    }

    private static void checkTarget(HtmlPage page, Element link, String name, Findings findings) {
        String address = link.attr("href");
        String id = address.startsWith("#") ? address.substring(1) : "";
        if (!id.isEmpty()) {
            findings.applies(WcagRule.ANCHOR);
        }
        if (!id.isEmpty() && !id.equals("top") && page.byId(id) == null && page.byId(decoded(id)) == null) {
            findings.fail(WcagRule.ANCHOR, link, address);
        }
        if (link.attr("target").equalsIgnoreCase("_blank")) {
            findings.applies(WcagRule.NEW_WINDOW);
            if (!WINDOW.matcher(name).find()) {
                findings.fail(WcagRule.NEW_WINDOW, link, name);
            }
        }
    }

    private static String decoded(String id) {
        try {
            return URLDecoder.decode(id.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return id;
        }
    }
}
