package se.metodhandbok.model;

import java.util.Comparator;
import java.util.List;

/**
 * One fault in the content or its set-up. The words are chosen when it is printed, see {@link Messages}.
 *
 * @param place where
 * @param rule which rule is broken
 * @param details what the rule's message names, in the message's order
 */
public record Problem(Place place, Rule rule, List<String> details) implements Comparable<Problem> {
    private static final Comparator<Problem> ORDER = Comparator.comparing(Problem::place)
            .thenComparing(Problem::rule)
            .thenComparing(problem -> String.join("\n", problem.details()));

    /** Keeps the details unchangeable. */
    public Problem {
        details = List.copyOf(details);
    }

    /** A problem with its details in the message's order. */
    public static Problem of(Place place, Rule rule, Object... details) {
        return new Problem(
                place, rule, List.of(details).stream().map(Object::toString).toList());
    }

    @Override
    public int compareTo(Problem other) {
        return ORDER.compare(this, other);
    }
}
