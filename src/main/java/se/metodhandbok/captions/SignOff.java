package se.metodhandbok.captions;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.metodhandbok.captions.rule.CaptionRule;
import se.metodhandbok.captions.rule.Finding;
import se.metodhandbok.captions.rule.Severity;
import se.metodhandbok.captions.rule.Subject;
import se.metodhandbok.captions.rule.Thresholds;
import se.metodhandbok.captions.webvtt.Block;
import se.metodhandbok.captions.webvtt.WebVtt;
import se.metodhandbok.captions.webvtt.WebVttWriter;

/** What an editor does when film and captions have been compared: the draft's mark goes, and the lock is written. */
public final class SignOff {
    private SignOff() {}

    /**
     * Signs a lesson's captions unless they have errors.
     *
     * @param captions {@code LESSON.sv.vtt}
     * @param name what messages call it
     * @return everything the rules find; nothing is written when an error is among it
     */
    public static List<Finding> sign(Path captions, String name) throws IOException {
        List<Finding> findings = new ArrayList<>();
        Optional<WebVtt> read = CaptionFile.webVtt(captions, name, findings::add);
        read.ifPresent(file -> findings.addAll(CaptionRule.findings(Subject.of(name, file, Thresholds.NORMAL))));
        boolean faulty = findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
        if (!faulty && read.isPresent()) {
            WebVtt reviewed = withoutDraftMark(read.get());
            if (!reviewed.equals(read.get())) {
                Files.writeString(captions, WebVttWriter.write(reviewed));
            }
            MediaLock.in(captions.toAbsolutePath().getParent()).sign(names(captions));
        }
        return findings;
    }

    /** The names of the files that are signed together: film, captions, chapters, script and sound lengths. */
    public static List<String> names(Path captions) {
        Path folder = captions.toAbsolutePath().getParent();
        String[] parts = String.valueOf(captions.getFileName()).split("\\.", -1);
        String language = parts[parts.length - 2];
        String lesson = String.join(".", List.of(parts).subList(0, parts.length - 2));
        return new LessonFiles(folder, lesson, language)
                .signed().stream().map(ending -> lesson + ending).toList();
    }

    private static WebVtt withoutDraftMark(WebVtt file) {
        List<Block> blocks = file.blocks().stream()
                .filter(block -> !(block instanceof Block.Note note)
                        || !String.join("\n", note.lines()).matches("(?s).*granskad: *nej.*"))
                .toList();
        return new WebVtt(file.header(), blocks);
    }
}
