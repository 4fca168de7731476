package se.metodhandbok.wcag.css;

import java.util.List;

/**
 * A rule of a style sheet.
 *
 * @param selectors those that can be read
 * @param declarations in the order written
 * @param media the conditions of every {@code @media} around it, as written
 * @param layer the name of its cascade layer; blank outside layers
 */
record StyleRule(List<Selector> selectors, List<Declaration> declarations, List<String> media, String layer) {}
