package se.metodhandbok.source;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.stream.Stream;
import se.metodhandbok.model.Place;
import se.metodhandbok.model.Problem;
import se.metodhandbok.model.Rule;
import se.metodhandbok.model.Suggestion;

/** Reads a macro's options and tells of those that can't be understood. */
final class MacroOptions {
    private final Macro macro;
    private final Place place;
    private final Consumer<Problem> problems;

    /** Tells at once of options that do not exist. */
    MacroOptions(Macro macro, Place place, Consumer<Problem> problems, List<String> known) {
        this.macro = macro;
        this.place = place;
        this.problems = problems;
        for (String option : macro.options().keySet()) {
            if (!known.contains(option)) {
                problems.accept(Problem.of(
                        place,
                        Rule.UNKNOWN_OPTION,
                        option,
                        macro.name(),
                        Suggestion.nearest(option, known),
                        String.join(", ", known)));
            }
        }
    }

    boolean has(String option) {
        return macro.options().containsKey(option);
    }

    /** The option's text; empty when it is left out. */
    String text(String option) {
        return macro.options().getOrDefault(option, "");
    }

    /** The texts between semicolons. */
    List<String> list(String option) {
        return Arrays.stream(text(option).split(";", -1))
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .toList();
    }

    /** One of the words, or the first one when the option is left out or faulty. */
    <T> T oneOf(String option, Map<String, T> words) {
        T first = words.values().iterator().next();
        if (!has(option)) {
            return first;
        }
        T value = words.get(text(option));
        if (value == null) {
            fault(option, String.join(", ", words.keySet()));
            return first;
        }
        return value;
    }

    /** A whole number; empty when it is left out or faulty. */
    OptionalInt number(String option) {
        if (!has(option)) {
            return OptionalInt.empty();
        }
        if (!text(option).matches("-?[0-9]{1,7}")) {
            fault(option, "1");
            return OptionalInt.empty();
        }
        return OptionalInt.of(Integer.parseInt(text(option)));
    }

    boolean yes(String option) {
        if (has(option) && Stream.of("ja", "nej").noneMatch(text(option)::equals)) {
            fault(option, "ja, nej");
        }
        return text(option).equals("ja");
    }

    /** Tells that the option's value won't do; {@code instead} shows what would. */
    void fault(String option, String instead) {
        problems.accept(Problem.of(place, Rule.BAD_OPTION, macro.name(), option, text(option), instead));
    }
}
