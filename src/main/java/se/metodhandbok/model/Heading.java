package se.metodhandbok.model;

/**
 * A heading in a page's body.
 *
 * @param level 2–6, as in HTML; the title is the only level 1
 * @param id the anchor
 * @param text plain text
 * @param place where it stands
 */
public record Heading(int level, String id, String text, Place place) {}
