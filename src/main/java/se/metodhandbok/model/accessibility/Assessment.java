package se.metodhandbok.model.accessibility;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What the reviews add up to: every criterion the law asks for, on every page type in use, as last found.
 *
 * @param outcomes page type, then criterion id, to outcome; {@link Outcome#NOT_TRIED} where no protocol says anything
 * @param deficiencies the faults that stand, those of protocols first
 */
public record Assessment(Map<String, Map<String, Outcome>> outcomes, List<Deficiency> deficiencies) {
    /** Adds up the protocols. */
    public static Assessment of(Accessibility record, Collection<String> typesInUse) {
        Map<String, Map<String, Outcome>> outcomes = new TreeMap<>();
        Map<String, List<Deficiency>> faults = new LinkedHashMap<>();
        for (String type : new TreeSet<>(typesInUse)) {
            Map<String, Outcome> row = new LinkedHashMap<>();
            record.criteria().stream()
                    .filter(Criterion::legal)
                    .forEach(criterion -> row.put(criterion.id(), Outcome.NOT_TRIED));
            outcomes.put(type, row);
        }
        for (Protocol protocol : record.protocols()) {
            for (Protocol.Result result : protocol.results()) {
                apply(result, outcomes, faults);
            }
        }
        List<Deficiency> deficiencies = new ArrayList<>();
        faults.values().forEach(deficiencies::addAll);
        record.statement().ifPresent(statement -> deficiencies.addAll(statement.deficiencies()));
        return new Assessment(outcomes, deficiencies.stream().distinct().toList());
    }

    private static void apply(
            Protocol.Result result, Map<String, Map<String, Outcome>> outcomes, Map<String, List<Deficiency>> faults) {
        for (String type : result.types()) {
            for (String criterion : result.criteria()) {
                Map<String, Outcome> row = outcomes.getOrDefault(type, Map.of());
                if (row.containsKey(criterion)) {
                    row.put(criterion, result.outcome());
                }
                String cell = type + " " + criterion;
                if (result.outcome() == Outcome.FAILED) {
                    faults.put(cell, result.deficiencies());
                } else {
                    faults.remove(cell);
                }
            }
        }
    }

    /** How many pairs of page type and criterion there are. */
    public long size() {
        return outcomes.values().stream().mapToLong(Map::size).sum();
    }

    /** How many pairs of page type and criterion have the outcome. */
    public long count(Outcome outcome) {
        return outcomes.values().stream()
                .flatMap(row -> row.values().stream())
                .filter(outcome::equals)
                .count();
    }

    /**
     * The highest degree the data allows. Full only when all is tried and nothing stands against it; none when at least
     * half of the criteria the law asks for fail on some page type.
     */
    public Compliance highest() {
        if (count(Outcome.NOT_TRIED) == 0
                && count(Outcome.FAILED) == 0
                && deficiencies.isEmpty()
                && !outcomes.isEmpty()) {
            return Compliance.FULL;
        }
        long failed = outcomes.values().stream()
                .flatMap(row -> row.entrySet().stream())
                .filter(cell -> cell.getValue() == Outcome.FAILED)
                .map(Map.Entry::getKey)
                .distinct()
                .count();
        int criteria = outcomes.values().stream().mapToInt(Map::size).max().orElse(0);
        return criteria > 0 && failed * 2 >= criteria ? Compliance.NONE : Compliance.PARTIAL;
    }
}
