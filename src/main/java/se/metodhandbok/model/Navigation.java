package se.metodhandbok.model;

import java.util.List;

/**
 * The links that stand on every page.
 *
 * @param menu ids of the sections in the header, in order
 * @param footer ids of the pages in the footer, in order
 */
public record Navigation(List<String> menu, List<String> footer) {}
