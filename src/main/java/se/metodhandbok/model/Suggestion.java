package se.metodhandbok.model;

import java.util.Collection;
import java.util.Comparator;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Guesses what an author meant by a misspelt word. */
public final class Suggestion {
    private Suggestion() {}

    /** The valid word nearest to the given one by edit distance; empty when none is near enough to be a slip. */
    public static String nearest(String word, Collection<String> valid) {
        LevenshteinDistance distance = LevenshteinDistance.getDefaultInstance();
        int farthest = Math.max(2, word.length() / 2);
        return valid.stream()
                .filter(candidate -> distance.apply(word, candidate) <= farthest)
                .min(Comparator.<String>comparingInt(candidate -> distance.apply(word, candidate))
                        .thenComparing(Comparator.naturalOrder()))
                .orElse("");
    }
}
