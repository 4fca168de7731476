package se.metodhandbok.source;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import se.metodhandbok.model.Key;
import se.metodhandbok.model.Metadata;
import se.metodhandbok.model.PageType;
import se.metodhandbok.model.Place;
import se.metodhandbok.model.Problem;
import se.metodhandbok.model.Rule;
import se.metodhandbok.model.Suggestion;
import se.metodhandbok.source.Header.Entry;

/**
 * Turns a header's text into the metadata record of its page type. The records' components and their {@link Key}s are
 * all it goes by: a new key is a new component, nothing here changes.
 */
final class MetadataReader {
    private final Header header;
    private final Place start;
    private final Consumer<Problem> problems;
    private boolean complete = true;

    MetadataReader(Header header, Place start, Consumer<Problem> problems) {
        this.header = header;
        this.start = start;
        this.problems = problems;
    }

    /** The metadata, or empty when a fault, which has then been told, leaves no usable record. */
    Optional<Metadata> read() {
        return type().flatMap(type -> {
            Map<String, Key> keys = keys(type.metadata());
            header.entries().forEach((key, entry) -> {
                if (!keys.containsKey(key)) {
                    fault(
                            entry.place(),
                            Rule.UNKNOWN_KEY,
                            key,
                            Suggestion.nearest(key, keys.keySet()),
                            type.key(),
                            String.join(", ", keys.keySet()));
                }
            });
            Object record = record(type.metadata());
            return complete ? Optional.of((Metadata) record) : Optional.empty();
        });
    }

    /** Every key of a metadata record, with those of its {@link Metadata.Common}. */
    static Map<String, Key> keys(Class<?> record) {
        Map<String, Key> keys = new LinkedHashMap<>();
        for (RecordComponent component : record.getRecordComponents()) {
            if (component.getType().isRecord()) {
                keys.putAll(keys(component.getType()));
            } else {
                Key key = component.getAnnotation(Key.class);
                keys.put(key.value(), key);
            }
        }
        return keys;
    }

    private Optional<PageType> type() {
        Entry entry = header.entries().get("jbake-type");
        if (entry == null || entry.text().isEmpty()) {
            fault(entry == null ? start : entry.place(), Rule.NO_TYPE, String.join(", ", PageType.keys()));
            return Optional.empty();
        }
        Optional<PageType> type = PageType.of(entry.text());
        if (type.isEmpty()) {
            fault(
                    entry.valuePlace(),
                    Rule.UNKNOWN_TYPE,
                    entry.text(),
                    Suggestion.nearest(entry.text(), PageType.keys()),
                    String.join(", ", PageType.keys()));
        }
        return type;
    }

    private Object record(Class<?> record) {
        List<Object> values = new ArrayList<>();
        List<Class<?>> types = new ArrayList<>();
        for (RecordComponent component : record.getRecordComponents()) {
            types.add(component.getType());
            values.add(
                    component.getType().isRecord()
                            ? record(component.getType())
                            : value(component, component.getAnnotation(Key.class)));
        }
        try {
            var constructor = record.getDeclaredConstructor(types.toArray(Class<?>[]::new));
            return constructor.newInstance(values.toArray());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Metadata record without a usable constructor: " + record, e);
        }
    }

    private Object value(RecordComponent component, Key key) {
        Entry entry = header.entries().get(key.value());
        if (entry == null && key.required()) {
            Rule rule = key.value().equals("jbake-status") ? Rule.NO_STATUS : Rule.MISSING_KEY;
            fault(start, rule, key.value(), key.help());
        }
        if (entry != null && entry.text().isEmpty()) {
            fault(entry.place(), Rule.EMPTY_VALUE, key.value(), key.help());
        }
        String text = entry == null || entry.text().isEmpty() ? key.otherwise() : entry.text();
        Place place = entry == null ? start : entry.valuePlace();
        if (component.getType() == LocalDate.class) {
            return date(text, place);
        } else if (component.getType() == int.class) {
            return number(text, key, place);
        } else if (component.getType() == List.class) {
            return list(text, key, place);
        }
        check(text, key, place);
        return text;
    }

    private LocalDate date(String text, Place place) {
        try {
            return text.isEmpty() ? LocalDate.EPOCH : LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            fault(place, Rule.BAD_DATE, text);
            return LocalDate.EPOCH;
        }
    }

    private int number(String text, Key key, Place place) {
        if (text.matches("[1-9][0-9]{0,5}")) {
            return Integer.parseInt(text);
        }
        if (!text.isEmpty()) {
            fault(place, Rule.BAD_NUMBER, text, key.value());
        }
        return 0;
    }

    private List<String> list(String text, Key key, Place place) {
        boolean words = key.refersTo().length == 0 && key.choices().length == 0;
        List<String> values = Arrays.stream(text.split(words ? ";" : "[,;]", -1))
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .toList();
        values.forEach(value -> check(value, key, place));
        return values;
    }

    private void check(String text, Key key, Place place) {
        List<String> choices = List.of(key.choices());
        if (text.isEmpty()) {
            return;
        }
        if (!choices.isEmpty() && !choices.contains(text)) {
            Rule rule = key.value().equals("jbake-status") ? Rule.UNKNOWN_STATUS : Rule.BAD_CHOICE;
            fault(place, rule, key.value(), text, Suggestion.nearest(text, choices), String.join(", ", choices));
        }
        if (text.length() > key.longest()) {
            fault(place, Rule.TOO_LONG, key.value(), text.length(), key.longest());
        }
        if (!key.pattern().isEmpty() && !text.matches(key.pattern())) {
            fault(place, Rule.BAD_VERSION, key.value(), text);
        }
    }

    private void fault(Place place, Rule rule, Object... details) {
        complete = false;
        problems.accept(Problem.of(place, rule, details));
    }
}
