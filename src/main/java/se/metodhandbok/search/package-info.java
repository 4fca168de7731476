/**
 * The search: reads finished pages, lets Lucene index them, answers queries from Lucene, and exports what Lucene wrote to
 * the small files the reader's browser searches. The only place that sees Lucene. The format and the ranking are specified
 * in {@code docs/search-format.md}; {@code assets/js/sok-motor.js} is the other implementation of the same document.
 */
@NullMarked
package se.metodhandbok.search;

import org.jspecify.annotations.NullMarked;
