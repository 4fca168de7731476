package se.metodhandbok.search;

import java.util.ArrayList;
import java.util.List;

/** A query's word with every way to match it. */
final class PlannedWord {
    private final QueryText.Word word;
    private final List<Term> exact;
    private final double rarity;
    private final boolean common;
    private final List<Alternative> alternatives = new ArrayList<>();
    private boolean joined;

    PlannedWord(QueryText.Word word, List<Term> exact, double rarity, boolean common) {
        this.word = word;
        this.exact = exact;
        this.rarity = rarity;
        this.common = common;
    }

    QueryText.Word word() {
        return word;
    }

    /** The index's spellings of the very word; empty when the index lacks it. */
    List<Term> exact() {
        return exact;
    }

    boolean known() {
        return !exact.isEmpty();
    }

    /** The very word's inverse document frequency. */
    double rarity() {
        return rarity;
    }

    /** Whether the word is in so many documents that what stands near it says little. */
    boolean common() {
        return common;
    }

    List<Alternative> alternatives() {
        return alternatives;
    }

    void add(Alternative alternative) {
        alternatives.add(alternative);
    }

    /** Tells that the word is found written together with its neighbour. */
    void join() {
        joined = true;
    }

    boolean joined() {
        return joined;
    }
}
