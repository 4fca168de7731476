package se.metodhandbok.captions.rule;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** S4 and S5: written as it is said, and spelt right. */
final class LanguageRules implements CaptionRule {
    private static final Map<String, String> SPOKEN = spoken();
    private static final Pattern SIGN = Pattern.compile("[%€]|(?<= )&(?= )");
    private static final Pattern AROUND = Pattern.compile("^[\\[(”\"]+|[,;:?!\\])”\"]+$");
    private static final int SHORTEST_JUDGED = 7;
    private static final int ENDING = 3;

    private static Map<String, String> spoken() {
        Map<String, String> spoken = new HashMap<>();
        Words.text("abbreviations.properties")
                .lines()
                .filter(line -> !line.startsWith("#") && line.contains(" = "))
                .forEach(line -> spoken.put(
                        line.substring(0, line.indexOf(" = ")).strip(),
                        line.substring(line.indexOf(" = ") + 3).strip()));
        return Map.copyOf(spoken);
    }

    @Override
    public void check(Subject subject, Consumer<Finding> findings) {
        Set<String> known = subject.words();
        for (int i = 0; i < subject.cues().size(); i++) {
            String text = subject.plain().get(i).replace('\n', ' ');
            abbreviations(subject, i, text, findings);
            long letters = text.chars().filter(Character::isLetter).count();
            if (text.chars().noneMatch(Character::isLowerCase)
                    && subject.thresholds().above("S5", (double) letters).isPresent()) {
                subject.tell(i, Severity.WARNING, "S5.capitals", findings, text);
            }
            if (!known.isEmpty()) {
                int cue = i;
                for (String word : Words.of(text)) {
                    misspelt(word, known)
                            .ifPresent(
                                    meant -> subject.tell(cue, Severity.WARNING, "S5.spelling", findings, word, meant));
                }
            }
        }
    }

    private static void abbreviations(Subject subject, int i, String text, Consumer<Finding> findings) {
        String spaced = " " + text + " ";
        SIGN.matcher(spaced)
                .results()
                .findFirst()
                .ifPresent(sign ->
                        subject.tell(i, Severity.WARNING, "S4.sign", findings, sign.group(), SPOKEN.get(sign.group())));
        for (String pair : List.of("t ex", "bl a")) {
            if (spaced.contains(" " + pair + " ")) {
                subject.tell(i, Severity.WARNING, "S4.abbreviation", findings, pair, SPOKEN.get(pair));
            }
        }
        for (String token : text.split(" ", -1)) {
            String word = AROUND.matcher(token).replaceAll("").toLowerCase(Locale.ROOT);
            boolean letters = !word.isEmpty() && Character.isLetter(word.charAt(0));
            String said = letters ? SPOKEN.get(word) : null;
            if (said != null) {
                subject.tell(i, Severity.WARNING, "S4.abbreviation", findings, word, said);
            }
        }
    }

    /**
     * What an unknown word is a slip of the finger for. Only slips inside the word are judged: near its end, an unknown word is
     * more often a known one in another form.
     */
    private static Optional<String> misspelt(String word, Set<String> known) {
        if (word.length() < SHORTEST_JUDGED
                || known.contains(word)
                || !word.chars().allMatch(Character::isLetter)) {
            return Optional.empty();
        }
        for (int i = 1; i < word.length() - ENDING; i++) {
            String before = word.substring(0, i);
            char c = word.charAt(i);
            String after = word.substring(i + 1);
            String swapped = before + after.charAt(0) + c + after.substring(1);
            for (String meant : List.of(before + after, swapped, before + c + c + after)) {
                if (known.contains(meant)) {
                    return Optional.of(meant);
                }
            }
        }
        return Optional.empty();
    }
}
