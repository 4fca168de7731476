package se.metodhandbok.model.accessibility;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The three degrees a statement may claim, worst first (Commission Implementing Decision (EU) 2018/1523, annex). */
public enum Compliance {
    NONE("inte"),
    PARTIAL("delvis"),
    FULL("helt");

    private final String word;

    Compliance(String word) {
        this.word = word;
    }

    /** The word in the statement's file. */
    public String word() {
        return word;
    }

    /** The degree by its word. */
    public static Optional<Compliance> of(String word) {
        return Arrays.stream(values())
                .filter(degree -> degree.word.equals(word))
                .findFirst();
    }

    /** The words in order. */
    public static List<String> words() {
        return Arrays.stream(values()).map(Compliance::word).toList();
    }
}
