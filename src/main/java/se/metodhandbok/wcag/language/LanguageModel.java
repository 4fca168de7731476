package se.metodhandbok.wcag.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

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
    private static final Pattern NOT_LETTERS = Pattern.compile("[^\\p{L}]+");
    private static final LanguageModel INSTANCE = new LanguageModel();

    private final List<String> languages = new ArrayList<>();

    /** Each letter of the samples, and the space, as a digit from 1, so that a run of them is a number; 0 for all others. */
    private final int[] digits = new int[Character.MAX_VALUE + 1];

    private final int base;

    /** What a run weighs in each language, in the order of the languages; null if no sample has it. */
    private final double @Nullable [][] runs;

    private final Map<String, double[]> words = new HashMap<>();

    /** What a run weighs that no sample has. */
    private final double[] unseen;

    /**
     * What a text seems to be.
     *
     * @param language the likeliest
     * @param margin how much likelier it is than the asked one, in natural logarithms for the whole text; 0 if it is that one
     * @param letters how many letters the text has
     */
    public record Guess(String language, double margin, int letters) {}

    private LanguageModel() {
        List<String> samples = new ArrayList<>();
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                LanguageModel.class.getResourceAsStream("/se/metodhandbok/wcag/languages.txt"),
                StandardCharsets.UTF_8))) {
            reader.lines().filter(line -> !line.startsWith("#")).forEach(line -> {
                int tab = line.indexOf('\t');
                languages.add(line.substring(0, tab));
                samples.add(letters(line.substring(tab + 1)));
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        int next = 1;
        for (char letter : String.join(" ", samples).toCharArray()) {
            if (digits[letter] == 0) {
                digits[letter] = next++;
            }
        }
        base = next;
        runs = new double[(int) Math.pow(base, LONGEST_RUN)][];
        unseen = samples.stream().mapToDouble(sample -> weight(0, sample)).toArray();
        for (int i = 0; i < samples.size(); i++) {
            learn(samples.get(i), i);
        }
    }

    private void learn(String sample, int language) {
        for (String word : sample.split(" ", -1)) {
            words.computeIfAbsent(word, w -> new double[languages.size()])[language] = WORD_WEIGHT;
        }
        int[] seen = new int[runs.length];
        forEachRun(sample, run -> seen[run]++);
        for (int run = 0; run < seen.length; run++) {
            if (seen[run] > 0) {
                if (runs[run] == null) {
                    runs[run] = unseen.clone();
                }
                runs[run][language] = weight(seen[run], sample);
            }
        }
    }

    private static double weight(int times, String sample) {
        return Math.log((times + SMOOTHING) / sample.length()) / LONGEST_RUN;
    }

    /** The one model. */
    public static LanguageModel instance() {
        return INSTANCE;
    }

    /** Whether the model knows a language, by its primary subtag. */
    public boolean knows(String language) {
        return languages.contains(norwegian(language));
    }

    /** What a text seems to be, against the language it is said to be in; empty if that one is unknown or there is no text. */
    public Optional<Guess> guess(String text, String said) {
        int asked = languages.indexOf(norwegian(said));
        String letters = letters(text.length() > MAX_LETTERS ? text.substring(0, MAX_LETTERS) : text);
        if (asked < 0 || letters.isEmpty()) {
            return Optional.empty();
        }
        double[] scores = scores(letters);
        int best = asked;
        for (int i = 0; i < scores.length; i++) {
            best = scores[i] > scores[best] ? i : best;
        }
        return Optional.of(new Guess(
                languages.get(best),
                scores[best] - scores[asked],
                letters.replace(" ", "").length()));
    }

    private static String norwegian(String language) {
        return language.equals("no") || language.equals("nn") ? "nb" : language;
    }

    private static String letters(String text) {
        return NOT_LETTERS
                .matcher(text.toLowerCase(Locale.ROOT))
                .replaceAll(" ")
                .strip();
    }

    /** The runs of one to three letters in each word, with the space before and after it; 0 for one with a strange letter. */
    private void forEachRun(String letters, IntConsumer action) {
        String text = " " + letters + " ";
        int before = 0;
        while (before < text.length() - 1) {
            int after = text.indexOf(' ', before + 1);
            for (int from = before; from <= after; from++) {
                int run = 0;
                boolean known = true;
                for (int to = from; to <= after && to < from + LONGEST_RUN; to++) {
                    int digit = digits[text.charAt(to)];
                    known &= digit > 0;
                    run = run * base + digit;
                    action.accept(known ? run : 0);
                }
            }
            before = after;
        }
    }

    /** The logarithm of how likely the text is in each language, but for a constant. */
    private double[] scores(String letters) {
        double[] scores = new double[languages.size()];
        for (String word : letters.split(" ", -1)) {
            add(scores, words.get(word));
        }
        forEachRun(letters, run -> add(scores, runs[run] == null ? unseen : runs[run]));
        return scores;
    }

    private static void add(double[] scores, double @Nullable [] weights) {
        for (int i = 0; weights != null && i < scores.length; i++) {
            scores[i] += weights[i];
        }
    }
}
