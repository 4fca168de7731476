package se.metodhandbok.captions;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import se.metodhandbok.captions.rule.Finding;
import se.metodhandbok.captions.webvtt.Block;
import se.metodhandbok.captions.webvtt.Cue;
import se.metodhandbok.captions.webvtt.Timestamp;
import se.metodhandbok.captions.webvtt.WebVtt;
import se.metodhandbok.model.Place;
import se.metodhandbok.model.Problem;
import se.metodhandbok.model.Rule;

/** Reads a film's chapters, a WebVTT file of its own: every chapter has a name, and they come in order inside the film. */
final class ChapterReader {
    private ChapterReader() {}

    /** The chapters; none when the film has none, or after telling what is wrong. */
    static List<Cue> read(LessonFiles files, Optional<Duration> film, Consumer<Problem> problems) {
        if (!files.exists(LessonFiles.CHAPTERS)) {
            return List.of();
        }
        String name = files.name(LessonFiles.CHAPTERS);
        Consumer<Finding> findings = finding -> problems.accept(finding.problem());
        Optional<WebVtt> read = CaptionFile.webVtt(files.path(LessonFiles.CHAPTERS), name, findings);
        if (read.isEmpty()) {
            return List.of();
        }
        read.get()
                .of(Block.Lost.class)
                .forEach(lost -> tell(name, lost.line(), lost.lines().getFirst(), problems));
        List<Cue> chapters = read.get().cues();
        if (chapters.isEmpty()) {
            tell(name, 1, "", problems);
        }
        long before = -1;
        for (Cue chapter : chapters) {
            boolean inside = film.isEmpty() || chapter.start() < film.get().toMillis();
            boolean ordered = chapter.start() > before && chapter.end() > chapter.start();
            if (!inside || !ordered || chapter.plainText().isBlank()) {
                tell(name, chapter.line(), Timestamp.format(chapter.start()), problems);
            }
            before = chapter.start();
        }
        return chapters;
    }

    private static void tell(String name, int line, String what, Consumer<Problem> problems) {
        problems.accept(Problem.of(new Place(name, line, 1), Rule.BAD_CHAPTERS, what));
    }
}
