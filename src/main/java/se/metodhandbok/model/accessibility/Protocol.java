package se.metodhandbok.model.accessibility;

import java.time.LocalDate;
import java.util.List;
import se.metodhandbok.model.Place;

/**
 * One review by people, kept for ever. A later protocol's outcome replaces an earlier one's.
 *
 * @param file for messages
 * @param date when it was made
 * @param datePlace where the date stands
 * @param standard what was tried against
 * @param method {@code sjalvskattning} or {@code extern-granskning}
 * @param reviewer a function, never a person
 * @param aids assistive technology used, with version and browser; may be empty
 * @param samples the pages tried, one or more a page type
 * @param results what was found
 */
public record Protocol(
        String file,
        LocalDate date,
        Place datePlace,
        String standard,
        String method,
        String reviewer,
        List<String> aids,
        List<Sample> samples,
        List<Result> results) {

    /**
     * A page that stands for its type.
     *
     * @param page the page's id
     * @param reason why it was chosen
     * @param template fingerprint of the type's template and the stylesheet when it was tried
     * @param place where the sample stands
     */
    public record Sample(String page, String reason, String template, Place place) {}

    /**
     * What was found of some criteria on some page types.
     *
     * @param criteria their ids
     * @param types page types as written in {@code jbake-type}
     * @param outcome what was found
     * @param note how it was tried, or what was seen; may be empty
     * @param deficiencies one a criterion when the outcome is {@link Outcome#FAILED}; otherwise empty
     * @param place where the result stands
     */
    public record Result(
            List<String> criteria,
            List<String> types,
            Outcome outcome,
            String note,
            List<Deficiency> deficiencies,
            Place place) {}
}
