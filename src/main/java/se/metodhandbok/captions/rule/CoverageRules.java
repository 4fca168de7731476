package se.metodhandbok.captions.rule;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import se.metodhandbok.captions.webvtt.Block;
import se.metodhandbok.captions.webvtt.Cue;
import se.metodhandbok.captions.webvtt.Timestamp;

/** C1: that the captions follow the film from its beginning to its end. */
final class CoverageRules implements CaptionRule {
    /** A comment that begins so tells that the film is silent until the next cue. */
    private static final String SILENT = "tyst";

    @Override
    public void check(Subject subject, Consumer<Finding> findings) {
        List<Cue> cues = subject.cues();
        if (cues.isEmpty()) {
            return;
        }
        Set<Integer> silent = silentBefore(subject.captions().blocks());
        long heard = 0;
        for (int i = 0; i < cues.size(); i++) {
            heard = Math.max(heard, i == 0 ? 0 : cues.get(i - 1).end());
            double hole = (cues.get(i).start() - heard) / 1000.0;
            if (!silent.contains(i) && !subject.isSound(i)) {
                hole(subject, i, hole, findings);
            }
        }
        subject.film().ifPresent(film -> length(subject, film.toMillis(), silent, findings));
    }

    private static void hole(Subject subject, int i, double hole, Consumer<Finding> findings) {
        subject.thresholds()
                .above("C1", hole)
                .ifPresent(severity -> subject.tell(
                        i,
                        severity,
                        "C1.hole",
                        findings,
                        Numbers.of(hole),
                        Numbers.of(subject.thresholds().limit("C1", severity))));
    }

    /** The indexes of cues that a comment about silence stands before; the number of cues for one after the last. */
    private static Set<Integer> silentBefore(List<Block> blocks) {
        Set<Integer> silent = new HashSet<>();
        int cues = 0;
        for (Block block : blocks) {
            if (block instanceof Cue) {
                cues++;
            } else if (block instanceof Block.Note note
                    && String.join(" ", note.lines())
                            .substring(4)
                            .strip()
                            .toLowerCase(Locale.ROOT)
                            .startsWith(SILENT)) {
                silent.add(cues);
            }
        }
        return silent;
    }

    private static void length(Subject subject, long film, Set<Integer> silent, Consumer<Finding> findings) {
        Thresholds limits = subject.thresholds();
        int last = subject.cues().size() - 1;
        long end = subject.cues().stream().mapToLong(Cue::end).max().orElse(0);
        String length = Timestamp.format(film);
        if (limits.above("C1beyond", (end - film) / 1000.0).isPresent()) {
            subject.tell(last, Severity.ERROR, "C1.beyond", findings, Timestamp.format(end), length);
        }
        double tail = (film - end) / 1000.0;
        if (limits.above("C1tail", tail).isPresent()
                && !silent.contains(subject.cues().size())) {
            String limit = Numbers.of(limits.limit("C1tail", Severity.WARNING));
            subject.tell(last, Severity.WARNING, "C1.tail", findings, Numbers.of(tail), limit);
        }
        double coverage = 100.0 * covered(subject.cues()) / Math.max(film - silence(subject, film, silent), 1);
        if (limits.below("C1coverage", coverage).isPresent()) {
            String limit = Numbers.of(limits.limit("C1coverage", Severity.ERROR));
            subject.tell(last, Severity.ERROR, "C1.coverage", findings, Numbers.of(Math.floor(coverage)), limit);
        }
    }

    private static long covered(List<Cue> cues) {
        List<Cue> sorted = new ArrayList<>(cues);
        sorted.sort(java.util.Comparator.comparingLong(Cue::start));
        long covered = 0;
        long until = 0;
        for (Cue cue : sorted) {
            covered += Math.max(cue.end() - Math.max(cue.start(), until), 0);
            until = Math.max(until, cue.end());
        }
        return covered;
    }

    private static long silence(Subject subject, long film, Set<Integer> silent) {
        List<Cue> cues = subject.cues();
        long silence = 0;
        for (int i : silent) {
            long from = i == 0 ? 0 : cues.get(i - 1).end();
            silence += Math.max((i == cues.size() ? film : cues.get(i).start()) - from, 0);
        }
        return silence;
    }
}
