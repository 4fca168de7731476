package se.metodhandbok.model.accessibility;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What a reviewer found of a criterion on a page type. */
public enum Outcome {
    PASSED("godkand"),
    FAILED("underkand"),
    NOT_APPLICABLE("ej-tillamplig"),
    NOT_TRIED("ej-provad");

    private final String word;

    Outcome(String word) {
        this.word = word;
    }

    /** The word in a protocol. */
    public String word() {
        return word;
    }

    /** The outcome by its word in a protocol. */
    public static Optional<Outcome> of(String word) {
        return Arrays.stream(values())
                .filter(outcome -> outcome.word.equals(word))
                .findFirst();
    }

    /** The words in order. */
    public static List<String> words() {
        return Arrays.stream(values()).map(Outcome::word).toList();
    }
}
