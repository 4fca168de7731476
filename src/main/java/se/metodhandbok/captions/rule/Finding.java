package se.metodhandbok.captions.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import se.metodhandbok.model.Place;
import se.metodhandbok.model.Problem;
import se.metodhandbok.model.Rule;

/**
 * Something a rule found in captions.
 *
 * @param fault the row of the table and which of its faults, for example {@code T3.short}; names the message
 * @param cue the cue's number in the file, from 1; 0 when the whole file is meant
 * @param details what the message tells after the cue's number: measured value, limit, proposal
 */
public record Finding(Severity severity, String fault, Place place, int cue, List<String> details)
        implements Comparable<Finding> {
    private static final Comparator<Finding> ORDER =
            Comparator.comparing(Finding::place).thenComparing(Finding::fault);

    /** Keeps the details unchangeable. */
    public Finding {
        details = List.copyOf(details);
    }

    /** The row of the table, for example {@code T3}. */
    public String row() {
        return fault.substring(0, fault.indexOf('.'));
    }

    /** The same as a problem of the build. */
    public Problem problem() {
        List<String> told = new ArrayList<>(List.of(fault, Integer.toString(cue)));
        told.addAll(details);
        return new Problem(place, severity == Severity.ERROR ? Rule.CAPTION_ERROR : Rule.CAPTION_WARNING, told);
    }

    @Override
    public int compareTo(Finding other) {
        return ORDER.compare(this, other);
    }
}
