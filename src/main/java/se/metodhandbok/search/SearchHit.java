package se.metodhandbok.search;

/**
 * A page that matches, by its best section.
 *
 * @param url relative to the folder of pages, with the section's anchor
 * @param title the page's
 * @param section the section's; empty for the page's beginning
 * @param type the page's type
 * @param score comparable within one search only
 */
public record SearchHit(String url, String title, String section, String type, double score) {}
