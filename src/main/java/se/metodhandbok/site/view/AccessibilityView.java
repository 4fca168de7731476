package se.metodhandbok.site.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the accessibility statement, the review form and the results of the automatic rules show.
 *
 * @param statement the statement; null when the site has no data for it
 * @param criteria every criterion a review answers, in order
 * @param types the page types in use, with the page that stands for each
 * @param results what the automatic rules said; null on other pages, and when they have not been asked
 */
public record AccessibilityView(
        @Nullable Statement statement,
        List<Criterion> criteria,
        List<PageType> types,
        @Nullable Results results) {

    /** One criterion of the form. */
    public record Criterion(String id, String level, String name, String howToTry, boolean legal) {}

    /** A page type and the page that stands for it. */
    public record PageType(String key, String title, String href) {}

    /**
     * The statement.
     *
     * @param actor who stands behind the service
     * @param service its name
     * @param address its address
     * @param scope what the statement covers
     * @param degree the degree of compliance in words, for example "delvis förenlig"
     * @param full whether it is the highest degree
     * @param standard the standard the law points to
     * @param goal what is aimed at beyond it
     * @param tried how many pairs of page type and criterion have been tried, in words
     * @param untried what nobody has tried, one row a criterion
     * @param deficiencies known faults
     * @param burdens exempted by 12 §
     * @param outside outside the law by 9 §
     * @param method how it was assessed
     * @param assessed when, as people write it
     * @param updated when the statement was last gone through, as people write it
     * @param reviews the protocols, newest first, in words
     * @param aids assistive technology used in them; may be empty
     * @param report how to tell of a fault
     * @param request how to ask for content in an accessible form
     * @param contact the page with the ways in
     * @param authority the supervising authority
     * @param authorityAddress where to complain to it
     */
    public record Statement(
            String actor,
            String service,
            String address,
            String scope,
            String degree,
            boolean full,
            String standard,
            String goal,
            String tried,
            List<Untried> untried,
            List<Deficiency> deficiencies,
            List<Exemption> burdens,
            List<Exemption> outside,
            String method,
            String assessed,
            String updated,
            List<String> reviews,
            List<String> aids,
            String report,
            String request,
            PageView.Link contact,
            String authority,
            String authorityAddress) {}

    /**
     * A criterion nobody has tried on some page types.
     *
     * @param criterion its id and name
     * @param types the page types in words; empty when it is all of them
     */
    public record Untried(String criterion, String types) {}

    /** A known fault; the last two may be empty. */
    public record Deficiency(String what, String reason, String alternative, String criterion, String mendedBy) {}

    /** Content the requirements are not applied to; the alternative may be empty. */
    public record Exemption(String what, String reason, String alternative) {}

    /**
     * What the automatic rules said.
     *
     * @param version the tool's
     * @param pages how many pages they looked at
     * @param rules one row a rule
     * @param doubts what a person must judge
     * @param data the name of the EARL file beside the page
     */
    public record Results(String version, int pages, List<Rule> rules, List<Doubt> doubts, String data) {}

    /**
     * A rule.
     *
     * @param id stable
     * @param name what it asks for
     * @param criteria success criteria of WCAG, in words
     * @param own whether it is the handbook's own and not one of W3C's
     * @param passed on how many pages nothing wrong was found
     * @param inapplicable on how many pages there was nothing to look at
     * @param doubtful on how many pages a person must judge
     */
    public record Rule(
            String id, String name, String criteria, boolean own, int passed, int inapplicable, int doubtful) {}

    /** Something a person must judge, on a page. */
    public record Doubt(String title, String href, String selector, String what) {}
}
