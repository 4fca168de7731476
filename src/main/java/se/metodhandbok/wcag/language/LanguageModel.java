package se.metodhandbok.wcag.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Tells which language a text is written in, from its runs of one to three letters and its common words. Knows the languages of
 * {@code languages.txt}: those of the Nordic countries and the largest neighbours.
 */
public final class LanguageModel {
    private static final int LONGEST_RUN = 3;
    private static final double SMOOTHING = 0.3;

    /** How much a whole word known from the sample weighs against a run of letters. */
    private static final double WORD_WEIGHT = 2.5;

    private static final int MAX_LETTERS = 700;
    private static final LanguageModel INSTANCE = new LanguageModel();

    private final Map<String, Profile> profiles = new LinkedHashMap<>();

    /** How often runs of letters, and words, stand in a sample. */
    private record Profile(Map<String, Integer> runs, Map<String, Integer> words, int size) {}

    /**
     * What a text seems to be.
     *
     * @param language the likeliest
     * @param margin how much likelier it is than the asked one, in natural logarithms for the whole text; 0 if it is that one
     * @param letters how many letters the text has
     */
    public record Guess(String language, double margin, int letters) {}

    private LanguageModel() {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                LanguageModel.class.getResourceAsStream("/se/metodhandbok/wcag/languages.txt"),
                StandardCharsets.UTF_8))) {
            reader.lines().filter(line -> !line.startsWith("#")).forEach(line -> {
                int tab = line.indexOf('\t');
                profiles.put(line.substring(0, tab), profile(line.substring(tab + 1)));
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The one model. */
    public static LanguageModel instance() {
        return INSTANCE;
    }

    /** Whether the model knows a language, by its primary subtag. */
    public boolean knows(String language) {
        return profiles.containsKey(norwegian(language));
    }

    /** What a text seems to be, against the language it is said to be in; empty if that one is unknown or there is no text. */
    public Optional<Guess> guess(String text, String said) {
        String asked = norwegian(said);
        String letters = letters(text);
        if (!profiles.containsKey(asked) || letters.isBlank()) {
            return Optional.empty();
        }
        Map<String, Integer> runs = new HashMap<>();
        Map<String, Integer> words = new HashMap<>();
        count(letters, runs, words);
        String best = asked;
        double highest = Double.NEGATIVE_INFINITY;
        for (Map.Entry<String, Profile> entry : profiles.entrySet()) {
            double score = score(runs, words, entry.getValue());
            if (score > highest) {
                highest = score;
                best = entry.getKey();
            }
        }
        double margin = highest - score(runs, words, profile(asked, profiles));
        return Optional.of(new Guess(best, margin, letters.replace(" ", "").length()));
    }

    private static Profile profile(String language, Map<String, Profile> profiles) {
        return profiles.getOrDefault(language, new Profile(Map.of(), Map.of(), 1));
    }

    private static String norwegian(String language) {
        return language.equals("no") || language.equals("nn") ? "nb" : language;
    }

    private static String letters(String text) {
        String start = text.length() > MAX_LETTERS ? text.substring(0, MAX_LETTERS) : text;
        return start.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]+", " ").strip();
    }

    private static Profile profile(String sample) {
        Map<String, Integer> runs = new HashMap<>();
        Map<String, Integer> words = new HashMap<>();
        String letters =
                sample.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]+", " ").strip();
        count(letters, runs, words);
        return new Profile(runs, words, letters.length());
    }

    private static void count(String letters, Map<String, Integer> runs, Map<String, Integer> words) {
        for (String word : letters.split(" ", -1)) {
            words.merge(word, 1, Integer::sum);
            String padded = " " + word + " ";
            for (int length = 1; length <= LONGEST_RUN; length++) {
                for (int at = 0; at + length <= padded.length(); at++) {
                    runs.merge(padded.substring(at, at + length), 1, Integer::sum);
                }
            }
        }
    }

    /** The logarithm of how likely the text is in the language, but for a constant. */
    private static double score(Map<String, Integer> runs, Map<String, Integer> words, Profile profile) {
        double score = 0;
        for (Map.Entry<String, Integer> run : runs.entrySet()) {
            int seen = profile.runs().getOrDefault(run.getKey(), 0);
            score += run.getValue() * Math.log((seen + SMOOTHING) / profile.size()) / LONGEST_RUN;
        }
        for (Map.Entry<String, Integer> word : words.entrySet()) {
            if (profile.words().containsKey(word.getKey())) {
                score += WORD_WEIGHT * word.getValue();
            }
        }
        return score;
    }
}
