package se.metodhandbok.model.accessibility;

import java.util.List;

/**
 * What the automatic rules said of finished pages, without a browser. It is what a machine can tell, and no proof that a page
 * meets a criterion.
 *
 * @param version the tool's
 * @param pages how many pages were looked at
 * @param rules in the order the tool lists them
 */
public record AutomaticResults(String version, int pages, List<Rule> rules) {
    /**
     * A rule on all pages.
     *
     * @param id stable, in Swedish
     * @param name what the rule asks for, in the site's language
     * @param act ids of the ACT rules it implements; empty for the handbook's own
     * @param criteria success criteria of WCAG 2.2
     * @param passed on how many pages it found nothing wrong in what it looked at
     * @param inapplicable on how many pages there was nothing to look at
     * @param doubts what a person must judge
     */
    public record Rule(
            String id,
            String name,
            List<String> act,
            List<String> criteria,
            int passed,
            int inapplicable,
            List<Doubt> doubts) {}

    /**
     * Something a machine can't tell right from wrong.
     *
     * @param page the page's id
     * @param selector leads to the element, in CSS
     * @param what the question, in the site's language
     */
    public record Doubt(String page, String selector, String what) {}
}
