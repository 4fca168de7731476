package se.metodhandbok.site.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the accessibility statement and the review form show.
 *
 * @param statement the statement; null when the site has no data for it
 * @param criteria every criterion a review answers, in order
 * @param types the page types in use, with the page that stands for each
 */
public record AccessibilityView(@Nullable Statement statement, List<Criterion> criteria, List<PageType> types) {

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
}
