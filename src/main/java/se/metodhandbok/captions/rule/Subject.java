package se.metodhandbok.captions.rule;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import se.metodhandbok.captions.webvtt.Cue;
import se.metodhandbok.captions.webvtt.WebVtt;
import se.metodhandbok.model.FilmDeclaration;
import se.metodhandbok.model.Place;

/**
 * Captions with all that is known about them. What is empty is not judged.
 *
 * @param file the name messages give the captions
 * @param cues the captions' cues, in the file's order
 * @param plain the cues' texts without tags, in the same order
 * @param film how long the film is
 * @param script what was meant to be said and shown
 * @param scriptCues the captions that the script and the sound's lengths give; empty when unknown
 * @param declaration what the lesson says of its film; present in a build
 * @param page the lesson's place, for faults in the declaration
 * @param words words known to be spelt right, in lower case; empty when no dictionary is at hand
 */
public record Subject(
        String file,
        WebVtt captions,
        List<Cue> cues,
        List<String> plain,
        Thresholds thresholds,
        Optional<Duration> film,
        Optional<Script> script,
        List<Cue> scriptCues,
        Optional<FilmDeclaration> declaration,
        Place page,
        Set<String> words) {

    /** Only the captions. */
    public static Subject of(String file, WebVtt captions, Thresholds thresholds) {
        List<Cue> cues = captions.cues();
        return new Subject(
                file,
                captions,
                cues,
                cues.stream().map(Cue::plainText).toList(),
                thresholds,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Place.of(file),
                Set.of());
    }

    /** With the film's length. */
    public Subject withFilm(Optional<Duration> length) {
        return new Subject(
                file, captions, cues, plain, thresholds, length, script, scriptCues, declaration, page, words);
    }

    /** With the script, and the captions it gives when the sound's lengths are known. */
    public Subject withScript(Script newScript, List<Cue> newCues) {
        return new Subject(
                file,
                captions,
                cues,
                plain,
                thresholds,
                film,
                Optional.of(newScript),
                newCues,
                declaration,
                page,
                words);
    }

    /** With what the lesson declares. */
    public Subject withDeclaration(FilmDeclaration declared, Place lesson) {
        return new Subject(
                file,
                captions,
                cues,
                plain,
                thresholds,
                film,
                script,
                scriptCues,
                Optional.of(declared),
                lesson,
                words);
    }

    /** With a dictionary. */
    public Subject withWords(Set<String> known) {
        return new Subject(file, captions, cues, plain, thresholds, film, script, scriptCues, declaration, page, known);
    }

    /** What a rule tells about the cue with this index. */
    void tell(int cue, Severity severity, String fault, Consumer<Finding> findings, Object... details) {
        Place place = new Place(file, cues.get(cue).line(), 1);
        findings.accept(new Finding(
                severity,
                fault,
                place,
                cue + 1,
                List.of(details).stream().map(Object::toString).toList()));
    }

    /** What a rule tells about the whole file, or the line. */
    void tell(Place place, Severity severity, String fault, Consumer<Finding> findings, Object... details) {
        findings.accept(new Finding(
                severity,
                fault,
                place,
                0,
                List.of(details).stream().map(Object::toString).toList()));
    }

    /** Whether the cue holds nothing but a sound in brackets. */
    boolean isSound(int cue) {
        String text = plain.get(cue).strip();
        return text.startsWith("[") && text.indexOf(']') == text.length() - 1;
    }
}
