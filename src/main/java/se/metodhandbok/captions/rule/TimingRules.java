package se.metodhandbok.captions.rule;

import java.util.function.Consumer;
import se.metodhandbok.captions.webvtt.Cue;

/** T1–T4 and R1: that there is time to read. */
final class TimingRules implements CaptionRule {
    @Override
    public void check(Subject subject, Consumer<Finding> findings) {
        for (int i = 0; i < subject.cues().size(); i++) {
            Cue cue = subject.cues().get(i);
            if (i + 1 < subject.cues().size()) {
                gap(subject, i, subject.cues().get(i + 1), findings);
            }
            if (cue.duration() > 0) {
                length(subject, i, cue.duration() / 1000.0, findings);
                speed(subject, i, cue.duration() / 1000.0, findings);
            }
        }
    }

    /** T1 and T2. A sound may be shown together with what is said. */
    private static void gap(Subject subject, int i, Cue next, Consumer<Finding> findings) {
        long gap = next.start() - subject.cues().get(i).end();
        double shortest = subject.thresholds().limit("T2", Severity.WARNING);
        boolean sound = subject.isSound(i) || subject.isSound(i + 1);
        if (subject.thresholds().above("T1", (double) -gap).isPresent()
                && !sound
                && next.start() >= subject.cues().get(i).start()) {
            subject.tell(i, Severity.ERROR, "T1.overlap", findings, -gap, i + 2);
        } else if (gap > 0 && gap < shortest) {
            subject.tell(i, Severity.WARNING, "T2.gap", findings, gap, Numbers.of(shortest), i + 2);
        }
    }

    /** T3 and T4. */
    private static void length(Subject subject, int i, double seconds, Consumer<Finding> findings) {
        Thresholds limits = subject.thresholds();
        limits.below("T3", seconds)
                .ifPresent(severity -> subject.tell(
                        i,
                        severity,
                        "T3.short",
                        findings,
                        Numbers.of(seconds),
                        Numbers.of(limits.limit("T3", severity))));
        limits.above("T4", seconds)
                .ifPresent(severity -> subject.tell(
                        i,
                        severity,
                        "T4.long",
                        findings,
                        Numbers.of(seconds),
                        Numbers.of(limits.limit("T4", severity))));
    }

    /** R1. Spaces and line breaks count, tags don't. */
    private static void speed(Subject subject, int i, double seconds, Consumer<Finding> findings) {
        Thresholds limits = subject.thresholds();
        int characters = subject.plain().get(i).length();
        double speed = characters / seconds;
        limits.above("R1", speed).ifPresent(severity -> {
            double limit = limits.limit("R1", severity);
            double needed = Math.ceil(characters / limit * 10) / 10;
            subject.tell(i, severity, "R1.fast", findings, Numbers.of(speed), Numbers.of(limit), Numbers.of(needed));
        });
    }
}
