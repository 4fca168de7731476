package se.metodhandbok.captions.rule;

import java.util.function.Consumer;
import java.util.regex.Pattern;
import se.metodhandbok.captions.webvtt.Block;
import se.metodhandbok.captions.webvtt.Cue;
import se.metodhandbok.captions.webvtt.Timestamp;
import se.metodhandbok.model.Place;

/**
 * V1–V3: that everything in the file is shown, once and in order. What is wrong with the file as bytes is told when it is
 * read.
 */
final class FormRules implements CaptionRule {
    private static final Pattern DECIMAL_COMMA = Pattern.compile("\\d:\\d\\d,\\d.*-->.*|.*-->.*\\d:\\d\\d,\\d.*");
    private static final Pattern NEGATIVE = Pattern.compile("\\s*-\\d.*-->.*|.*-->\\s*-\\d.*");
    private static final long MOST_HOURS = 99;

    @Override
    public void check(Subject subject, Consumer<Finding> findings) {
        if (subject.cues().isEmpty()) {
            subject.tell(new Place(subject.file(), 1, 1), Severity.ERROR, "V1.empty", findings);
        }
        subject.captions().of(Block.Lost.class).forEach(lost -> lost(subject, lost, findings));
        for (int i = 0; i < subject.cues().size(); i++) {
            times(subject, i, findings);
        }
    }

    private static void lost(Subject subject, Block.Lost lost, Consumer<Finding> findings) {
        for (int i = 0; i < lost.lines().size(); i++) {
            String line = lost.lines().get(i);
            if (line.contains("-->")) {
                String fault = DECIMAL_COMMA.matcher(line).find()
                        ? "V2.comma"
                        : NEGATIVE.matcher(line).matches() ? "V2.negative" : "V2.time";
                subject.tell(
                        new Place(subject.file(), lost.line() + i, 1), Severity.ERROR, fault, findings, line.strip());
                return;
            }
        }
        Place place = new Place(subject.file(), lost.line(), 1);
        subject.tell(
                place,
                Severity.ERROR,
                "V2.lost",
                findings,
                lost.lines().getFirst().strip());
    }

    private static void times(Subject subject, int i, Consumer<Finding> findings) {
        Cue cue = subject.cues().get(i);
        String start = Timestamp.format(cue.start());
        if (cue.end() <= cue.start()) {
            subject.tell(i, Severity.ERROR, "V3.end", findings, start, Timestamp.format(cue.end()));
        }
        if (cue.end() / 3_600_000 > MOST_HOURS) {
            subject.tell(i, Severity.ERROR, "V3.hours", findings, Timestamp.format(cue.end()), MOST_HOURS);
        }
        if (i > 0) {
            long previous = subject.cues().get(i - 1).start();
            if (cue.start() < previous) {
                subject.tell(i, Severity.ERROR, "V3.order", findings, start, Timestamp.format(previous));
            } else if (cue.start() == previous) {
                subject.tell(i, Severity.WARNING, "V3.same", findings, start);
            }
        }
    }
}
