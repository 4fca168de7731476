package se.metodhandbok.model;

import java.util.Collection;
import java.util.Comparator;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Guesses what an author meant by a misspelt word. */
public final class Suggestion {
    private Suggestion() {}

    /** The valid word nearest to the given one by edit distance; empty when there are no valid words. */
    public static String nearest(String word, Collection<String> valid) {
        LevenshteinDistance distance = LevenshteinDistance.getDefaultInstance();
        return valid.stream()
                .min(Comparator.<String>comparingInt(candidate -> distance.apply(word, candidate))
                        .thenComparing(Comparator.naturalOrder()))
                .orElse("");
    }
}
