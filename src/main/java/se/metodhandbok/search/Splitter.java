package se.metodhandbok.search;

import java.util.ArrayList;
import java.util.List;

/**
 * Splits compounds into words that the corpus itself uses: no dictionary to ship, and no parts that could not be found.
 * The cheapest split wins, where a rare part costs more than a common one and many parts more than few.
 */
final class Splitter {
    static final int SHORTEST_WORD = 6;
    static final int LONGEST_WORD = 40;
    private static final int SHORTEST_PART = 3;
    private static final int SHORTEST_ALONE = 4;
    private static final double COST_OF_A_PART = 4;
    private static final double COST_OF_A_SHORT_PART = 5;

    /** How many documents have a word. */
    interface Lexicon {
        /** The number of documents with the key, 0 when no one has it. */
        int documents(String key);
    }

    private final Lexicon lexicon;
    private final int documents;
    private final Stemmer stemmer;

    /**
     * A splitter.
     *
     * @param documents how many there are in all
     */
    Splitter(Lexicon lexicon, int documents, Stemmer stemmer) {
        this.lexicon = lexicon;
        this.documents = documents;
        this.stemmer = stemmer;
    }

    /** One part of a split, from a place in the word, with the cost of the way there. */
    private record Step(double cost, int from, Term term, String surface) {}

    /** The parts of a word and, where they are compounds themselves, their parts; none when it is no compound. */
    List<Term> allParts(String word) {
        List<Term> all = new ArrayList<>();
        for (Step step : steps(word)) {
            all.add(step.term());
            all.addAll(allParts(step.surface()));
        }
        return all;
    }

    /** The parts of a word in order; none when it is no compound. */
    List<Term> parts(String word) {
        return steps(word).stream().map(Step::term).toList();
    }

    /** The parts of a word in order; of one that is not known in all, its longest known beginning, or else end. */
    List<Term> partsOrOne(String word) {
        List<Term> parts = parts(word);
        if (!parts.isEmpty() || !splits(word)) {
            return parts;
        }
        for (int to = word.length() - SHORTEST_PART; to >= SHORTEST_ALONE; to--) {
            Step beginning = step(word, 0, to, 0);
            if (beginning != null) {
                return List.of(beginning.term());
            }
        }
        for (int from = SHORTEST_PART; from <= word.length() - SHORTEST_ALONE; from++) {
            Step end = step(word, from, word.length(), 0);
            if (end != null) {
                return List.of(end.term());
            }
        }
        return parts;
    }

    private static boolean splits(String word) {
        return word.length() >= SHORTEST_WORD && word.length() <= LONGEST_WORD;
    }

    private List<Step> steps(String word) {
        int length = word.length();
        List<Step> steps = new ArrayList<>();
        if (!splits(word)) {
            return steps;
        }
        Step[] best = new Step[length + 1];
        for (int from = 0; from <= length - SHORTEST_PART; from++) {
            if (from > 0 && best[from] == null) {
                continue;
            }
            double sofar = from == 0 ? 0 : best[from].cost();
            for (int to = from + SHORTEST_PART; to <= length; to++) {
                if (to - from < length && (to == length || length - to >= SHORTEST_PART)) {
                    Step step = step(word, from, to, sofar);
                    if (step != null && (best[to] == null || step.cost() < best[to].cost())) {
                        best[to] = step;
                    }
                }
            }
        }
        for (int at = length; at > 0 && best[at] != null; at = best[at].from()) {
            steps.addFirst(best[at]);
        }
        return steps;
    }

    private @org.jspecify.annotations.Nullable Step step(String word, int from, int to, double sofar) {
        String part = word.substring(from, to);
        Term term = stemmer.term(part);
        int found = lexicon.documents(term.key());
        if (found == 0
                && to < word.length()
                && part.length() > SHORTEST_PART
                && "sou".indexOf(part.charAt(part.length() - 1)) >= 0) {
            part = part.substring(0, part.length() - 1);
            term = stemmer.term(part);
            found = lexicon.documents(term.key());
        }
        if (found == 0) {
            return null;
        }
        double cost = sofar
                + COST_OF_A_PART
                + (part.length() == SHORTEST_PART ? COST_OF_A_SHORT_PART : 0)
                + Logarithm.of((documents + 1.0) / found);
        return new Step(cost, from, term, part);
    }
}
