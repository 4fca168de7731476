package se.metodhandbok.source;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import se.metodhandbok.model.Place;
import se.metodhandbok.model.Problem;
import se.metodhandbok.model.Rule;
import se.metodhandbok.model.Suggestion;

/**
 * A YAML mapping read key by key, where every fault is told at its line. Ask for all keys, then call {@link #close}: keys
 * nobody asked for are misspelt.
 */
final class YamlRecord {
    private final String file;
    private final Node node;
    private final Map<String, Node> values = new LinkedHashMap<>();
    private final Map<String, Place> keys = new LinkedHashMap<>();
    private final TreeSet<String> asked = new TreeSet<>();
    private final Consumer<Problem> problems;

    YamlRecord(String file, Node node, Consumer<Problem> problems) {
        this.file = file;
        this.node = node;
        this.problems = problems;
        if (node instanceof MappingNode mapping) {
            for (NodeTuple tuple : mapping.getValue()) {
                if (tuple.getKeyNode() instanceof ScalarNode key) {
                    values.put(key.getValue(), tuple.getValueNode());
                    keys.put(key.getValue(), place(key));
                }
            }
        } else {
            problems.accept(Problem.of(place(node), Rule.BAD_DATA_VALUE, text(node), "nyckel: värde"));
        }
    }

    /** Where the record begins. */
    Place place() {
        return place(node);
    }

    /** Where the key's value stands, or the record when the key is left out. */
    Place place(String key) {
        Node value = values.get(key);
        return value == null ? place() : place(value);
    }

    /** The text of a key that may be left out; empty then. */
    String optional(String key) {
        asked.add(key);
        Node value = values.get(key);
        return value == null ? "" : text(value).strip();
    }

    /** The text of a key that must be there; told and empty when it is not. */
    String required(String key) {
        String text = optional(key);
        if (text.isEmpty()) {
            problems.accept(Problem.of(place(key), Rule.MISSING_DATA_KEY, key));
        }
        return text;
    }

    /** A required date; today's date does not come into it, so a missing one is the earliest there is. */
    LocalDate date(String key) {
        String text = required(key);
        try {
            return text.isEmpty() ? LocalDate.EPOCH : LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            problems.accept(Problem.of(place(key), Rule.BAD_DATE, text));
            return LocalDate.EPOCH;
        }
    }

    /** A required word among some; the first one after telling when it is another. */
    String choice(String key, List<String> words) {
        String text = required(key);
        if (!text.isEmpty() && !words.contains(text)) {
            problems.accept(Problem.of(place(key), Rule.BAD_DATA_VALUE, text, String.join(", ", words)));
        }
        return words.contains(text) ? text : words.getFirst();
    }

    /** The texts of a list, or of one text. A list that is left out is told: "none" must be written out as {@code []}. */
    List<String> texts(String key) {
        return list(key).stream()
                .map(YamlRecord::text)
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .toList();
    }

    /** As {@link #texts}, of a list that must not be empty either. */
    List<String> someTexts(String key) {
        List<String> texts = texts(key);
        if (texts.isEmpty() && values.containsKey(key)) {
            problems.accept(Problem.of(place(key), Rule.MISSING_DATA_KEY, key));
        }
        return texts;
    }

    /** The records of a list. A list that is left out is told, as in {@link #texts}. */
    List<YamlRecord> records(String key) {
        return list(key).stream()
                .map(entry -> new YamlRecord(file, entry, problems))
                .toList();
    }

    /** Tells of keys nobody asked for. */
    void close() {
        keys.forEach((key, place) -> {
            if (!asked.contains(key)) {
                problems.accept(Problem.of(
                        place, Rule.UNKNOWN_DATA_KEY, key, Suggestion.nearest(key, asked), String.join(", ", asked)));
            }
        });
    }

    private List<Node> list(String key) {
        asked.add(key);
        if (!values.containsKey(key)) {
            problems.accept(Problem.of(place(), Rule.MISSING_DATA_KEY, key));
        }
        return Optional.ofNullable(values.get(key))
                .map(value -> value instanceof SequenceNode sequence ? sequence.getValue() : List.of(value))
                .orElseGet(ArrayList::new);
    }

    private Place place(Node at) {
        return at.getStartMark() == null
                ? Place.of(file)
                : new Place(
                        file, at.getStartMark().getLine() + 1, at.getStartMark().getColumn() + 1);
    }

    private static String text(Node at) {
        return at instanceof ScalarNode scalar ? scalar.getValue() : "";
    }
}
