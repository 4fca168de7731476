package se.metodhandbok.wcag.aria;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The tables of WAI-ARIA 1.2, from {@code aria-roles.tsv} and {@code aria-attributes.tsv}. */
public final class Aria {
    private static final int COLUMNS = 7;
    private static final Map<String, AriaRole> ROLES = read("aria-roles.tsv", Aria::role, AriaRole::name);
    private static final Map<String, AriaAttribute> ATTRIBUTES =
            read("aria-attributes.tsv", Aria::attribute, AriaAttribute::name);

    private Aria() {}

    /** The role of that name, in lower case; null if there is none. */
    public static @Nullable AriaRole role(String name) {
        return ROLES.get(name);
    }

    /** The attribute of that name, in lower case and without {@code aria-}; null if there is none. */
    public static @Nullable AriaAttribute attribute(String name) {
        return ATTRIBUTES.get(name);
    }

    private static AriaRole role(String[] cells) {
        Set<String> required = words(cells[3]);
        Set<String> supported = words(cells[4]);
        supported.addAll(required);
        return new AriaRole(
                cells[0],
                AriaRole.Kind.valueOf(cells[1].toUpperCase(Locale.ROOT)),
                cells[2].contains("c"),
                cells[2].contains("p"),
                cells[2].contains("k"),
                required,
                supported,
                List.copyOf(words(cells[5])),
                List.copyOf(words(cells[6])));
    }

    private static AriaAttribute attribute(String[] cells) {
        return new AriaAttribute(
                cells[0],
                AriaAttribute.Type.valueOf(cells[1].toUpperCase(Locale.ROOT)),
                words(cells[2]),
                cells[3].equals("g"),
                cells[3].equals("x"));
    }

    private static Set<String> words(String cell) {
        Set<String> words = new TreeSet<>();
        for (String word : cell.split(" ", -1)) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return words;
    }

    private static <T> Map<String, T> read(String file, Function<String[], T> row, Function<T, String> key) {
        Map<String, T> table = new HashMap<>();
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Aria.class.getResourceAsStream("/se/metodhandbok/wcag/" + file), StandardCharsets.UTF_8))) {
            reader.lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .forEach(line -> {
                        String[] cells = Arrays.copyOf(line.split("\t", -1), COLUMNS);
                        Arrays.setAll(cells, i -> cells[i] == null ? "" : cells[i]);
                        T value = row.apply(cells);
                        table.put(key.apply(value), value);
                    });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return table;
    }
}
