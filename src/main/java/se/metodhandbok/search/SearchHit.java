package se.metodhandbok.search;

import java.util.OptionalInt;

/**
 * A page that matches, by its best section.
 *
 * @param url relative to the folder of pages, with the section's anchor or the time in a film
 * @param title the page's
 * @param section the section's, or the film and the time; empty for the page's beginning
 * @param type the page's type
 * @param score comparable within one search only
 */
public record SearchHit(String url, String title, String section, String type, double score) {
    /** The second in the film that the hit leads to; empty when it leads to a text. */
    public OptionalInt second() {
        return Section.second(url.substring(url.indexOf('#') + 1));
    }
}
