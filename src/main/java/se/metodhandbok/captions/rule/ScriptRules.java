package se.metodhandbok.captions.rule;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import se.metodhandbok.captions.webvtt.Cue;
import se.metodhandbok.model.Place;

/** C2, C3 and P3: that captions, sound and pictures say the same as the script. */
final class ScriptRules implements CaptionRule {
    /** Longer scripts are compared by their beginnings: the comparison takes the square of the length. */
    private static final int MOST_WORDS = 5000;

    /** Words of a slide that must be heard; shorter ones are mostly grammar. */
    private static final int SHORTEST_WORD = 4;

    /** As much of a word as is the same in all its forms. */
    private static final int STEM = 5;

    @Override
    public void check(Subject subject, Consumer<Finding> findings) {
        subject.script().ifPresent(script -> {
            words(subject, script, findings);
            Set<String> heard = stems(script.spoken());
            script.slides().forEach(slide -> slide(subject, heard, slide, findings));
        });
        sync(subject, findings);
    }

    /** C2. Sounds in brackets are not in the script. */
    private static void words(Subject subject, Script script, Consumer<Finding> findings) {
        List<String> meant = limited(Words.of(script.spoken()));
        List<String> shown = limited(Words.of(String.join(" ", subject.plain()).replaceAll("\\[[^\\]]*\\]", " ")));
        double error = 100.0 * distance(meant, shown) / Math.max(meant.size(), 1);
        subject.thresholds()
                .above("C2", error)
                .ifPresent(severity -> subject.tell(
                        Place.of(subject.file()),
                        severity,
                        "C2.words",
                        findings,
                        Numbers.of(error),
                        Numbers.of(subject.thresholds().limit("C2", severity))));
    }

    private static List<String> limited(List<String> words) {
        return words.subList(0, Math.min(words.size(), MOST_WORDS));
    }

    /** How many words must be put in, taken out or changed. */
    private static int distance(List<String> a, List<String> b) {
        int[] row = new int[b.size() + 1];
        for (int j = 0; j <= b.size(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.size(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.size(); j++) {
                int change = diagonal + (a.get(i - 1).equals(b.get(j - 1)) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.size()];
    }

    /** C3. A cue is looked for where it should be, by its order when none is lost, else only the first and the last. */
    private static void sync(Subject subject, Consumer<Finding> findings) {
        List<Cue> right = subject.scriptCues();
        if (right.isEmpty() || subject.cues().isEmpty()) {
            return;
        }
        int last = subject.cues().size() - 1;
        boolean same = right.size() == subject.cues().size();
        for (int i = 0; i <= last; i++) {
            if (same || i == 0 || i == last) {
                Cue meant = i == last ? right.getLast() : right.get(i);
                double off = Math.abs(subject.cues().get(i).start() - meant.start()) / 1000.0;
                int cue = i;
                subject.thresholds()
                        .above("C3", off)
                        .ifPresent(severity -> subject.tell(
                                cue,
                                severity,
                                "C3.sync",
                                findings,
                                Numbers.of(off),
                                Numbers.of(subject.thresholds().limit("C3", severity))));
            }
        }
    }

    /** P3, WCAG 2.2 SC 1.2.5: what is only seen is lost for those who only listen. */
    private static void slide(Subject subject, Set<String> heard, Script.Slide slide, Consumer<Finding> findings) {
        boolean described = subject.declaration()
                .filter(declared -> declared.audioDescription().equals("finns"))
                .isPresent();
        Set<String> seen = stems(slide.heading() + " " + String.join(" ", slide.points()));
        Set<String> missed = new HashSet<>(seen);
        missed.removeAll(heard);
        double spoken = 100.0 * (seen.size() - missed.size()) / Math.max(seen.size(), 1);
        if (!seen.isEmpty()
                && !described
                && subject.thresholds().below("P3", spoken).isPresent()) {
            subject.tell(
                    Place.of(subject.file()),
                    Severity.WARNING,
                    "P3.slide",
                    findings,
                    slide.heading(),
                    Numbers.of(Math.floor(spoken)),
                    Numbers.of(subject.thresholds().limit("P3", Severity.WARNING)),
                    missed.stream().sorted().collect(Collectors.joining(", ")));
        }
    }

    private static Set<String> stems(String text) {
        return Words.of(text).stream()
                .filter(word -> word.length() >= SHORTEST_WORD)
                .map(word -> word.substring(0, Math.min(word.length(), STEM)))
                .collect(Collectors.toSet());
    }
}
