package se.metodhandbok.wcag.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Language tags (BCP 47, RFC 5646), as far as assistive technology needs them: the language itself. */
public final class LanguageTag {
    private static final Set<String> KNOWN = read();

    private LanguageTag() {}

    /** Whether the tag's first part is a language of the IANA registry. Upper and lower case are the same. */
    public static boolean isKnown(String tag) {
        String primary = primary(tag);
        return KNOWN.contains(primary) || primary.matches("q[a-t][a-z]");
    }

    /** The tag's first part in lower case. */
    public static String primary(String tag) {
        int end = tag.indexOf('-');
        return (end < 0 ? tag : tag.substring(0, end)).toLowerCase(Locale.ROOT);
    }

    private static Set<String> read() {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                LanguageTag.class.getResourceAsStream("/se/metodhandbok/wcag/language-subtags.txt"),
                StandardCharsets.UTF_8))) {
            Set<String> subtags = new HashSet<>();
            reader.lines()
                    .filter(line -> !line.startsWith("#"))
                    .forEach(line -> subtags.addAll(List.of(line.split(" ", -1))));
            return Set.copyOf(subtags);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
