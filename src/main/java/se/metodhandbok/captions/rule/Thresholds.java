package se.metodhandbok.captions.rule;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/** The limits of {@code thresholds.properties} in one profile. */
public final class Thresholds {
    /** For most readers. */
    public static final Thresholds NORMAL = new Thresholds("normal");

    /** For easy reading. */
    public static final Thresholds EASY = new Thresholds("latt");

    private static final List<Severity> WORST_FIRST =
            Arrays.asList(Severity.values()).reversed();

    private final Map<String, Double> limits = new HashMap<>();

    private Thresholds(String profile) {
        Properties file = Words.properties("thresholds.properties");
        for (String name : List.of("normal", profile)) {
            file.stringPropertyNames().stream()
                    .filter(key -> key.startsWith(name + "."))
                    .forEach(
                            key -> limits.put(key.substring(name.length() + 1), Double.valueOf(file.getProperty(key))));
        }
    }

    /** A limit that must exist. */
    double limit(String row, String kind) {
        return limits.get(row + "." + kind);
    }

    /** The limit of a severity that a finding has. */
    double limit(String row, Severity severity) {
        return limit(row, key(severity));
    }

    /** The longest line that nothing is said about, in characters. */
    public int lineLength() {
        return (int) limit("L1", Severity.INFO);
    }

    /** The fastest reading that nothing is said about, in characters a second. */
    public double comfortableSpeed() {
        return limit("R1", Severity.INFO);
    }

    /** The worst severity whose limit the value is above. */
    Optional<Severity> above(String row, double value) {
        return WORST_FIRST.stream()
                .filter(severity -> value > limits.getOrDefault(row + "." + key(severity), Double.POSITIVE_INFINITY))
                .findFirst();
    }

    /** The worst severity whose limit the value is below. */
    Optional<Severity> below(String row, double value) {
        return WORST_FIRST.stream()
                .filter(severity -> value < limits.getOrDefault(row + "." + key(severity), Double.NEGATIVE_INFINITY))
                .findFirst();
    }

    private static String key(Severity severity) {
        return severity.name().toLowerCase(java.util.Locale.ROOT);
    }
}
