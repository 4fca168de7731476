package se.metodhandbok.search;

import java.util.List;

/**
 * One way for a document to match a word of the query.
 *
 * @param weight how much it is worth, where 1 is the very word
 * @param needed how many of the lists a document must be in
 * @param lists the terms' postings
 */
record Alternative(double weight, int needed, List<Weighed> lists) {
    /**
     * A term's postings.
     *
     * @param rarity the term's inverse document frequency
     */
    record Weighed(Postings postings, double rarity) {}
}
