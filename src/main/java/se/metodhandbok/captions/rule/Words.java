package se.metodhandbok.captions.rule;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Words in a text, and the lists of words that rules go by. */
public final class Words {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:[-:'’][\\p{L}\\p{N}]+)*");

    /** What a line should not end with. */
    static final Set<String> BAD_ENDINGS = list("bad-line-endings.txt");

    private Words() {}

    /** The words of a text in lower case, without signs. */
    public static List<String> of(String text) {
        return WORD.matcher(text)
                .results()
                .map(MatchResult::group)
                .map(word -> word.toLowerCase(Locale.ROOT))
                .toList();
    }

    static Properties properties(String file) {
        Properties properties = new Properties();
        try (Reader reader = open(file)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }

    /** The lines of a file of words; {@code #} begins a comment. */
    static Set<String> list(String file) {
        return text(file)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .collect(Collectors.toUnmodifiableSet());
    }

    static String text(String file) {
        try (Reader reader = open(file)) {
            StringWriter text = new StringWriter();
            reader.transferTo(text);
            return text.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Reader open(String file) {
        return new InputStreamReader(
                java.util.Objects.requireNonNull(
                        Words.class.getResourceAsStream("/se/metodhandbok/captions/" + file), file),
                StandardCharsets.UTF_8);
    }
}
