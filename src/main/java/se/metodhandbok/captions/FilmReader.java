package se.metodhandbok.captions;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import se.metodhandbok.captions.media.MediaFacts;
import se.metodhandbok.captions.rule.CaptionRule;
import se.metodhandbok.captions.rule.Finding;
import se.metodhandbok.captions.rule.Script;
import se.metodhandbok.captions.rule.Severity;
import se.metodhandbok.captions.rule.Subject;
import se.metodhandbok.captions.rule.Thresholds;
import se.metodhandbok.captions.webvtt.Cue;
import se.metodhandbok.captions.webvtt.CueNode;
import se.metodhandbok.captions.webvtt.CueTextParser;
import se.metodhandbok.captions.webvtt.WebVtt;
import se.metodhandbok.model.Film;
import se.metodhandbok.model.FilmDeclaration;
import se.metodhandbok.model.Place;
import se.metodhandbok.model.Problem;
import se.metodhandbok.model.Rule;

/**
 * Reads a lesson's film from the files beside the lesson: {@code .mp4}, {@code .webm}, {@code .sv.vtt}, {@code .kapitel.vtt},
 * and, when it is made from a script, {@code .manus.yaml} and {@code .ljud.txt}. A film that not everyone can follow is told
 * as an error and withheld; what its captions say is read all the same.
 */
public final class FilmReader {
    private final Path content;
    private final Set<String> words;

    /**
     * A reader.
     *
     * @param content the content folder
     * @param words words known to be spelt right, in lower case; empty switches the spelling off
     */
    public FilmReader(Path content, Set<String> words) {
        this.content = content;
        this.words = words;
    }

    /** Whether a file in the content folder is only for making and checking films, and never published. */
    public static boolean isSource(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.equals(MediaLock.NAME) || name.endsWith(LessonFiles.SCRIPT) || name.endsWith(LessonFiles.LENGTHS);
    }

    /**
     * Reads the film, and tells everything that is wrong with it. With an error it has no sources, but its text stays.
     *
     * @param lesson the lesson's id: its path below the content folder without extension
     * @param page where the lesson's header speaks of the film
     */
    public Film read(String lesson, Place page, FilmDeclaration declared, Consumer<Problem> problems) {
        List<Problem> told = new ArrayList<>();
        LessonFiles files = new LessonFiles(content, lesson, declared.language());
        List<MediaFacts> films = new MediaCheck(files, page, told::add).read();
        Optional<Duration> length =
                films.stream().flatMap(film -> film.duration().stream()).findFirst();
        Optional<WebVtt> captions = captions(files, page, declared, length, told);
        List<Cue> chapters = ChapterReader.read(files, length, told::add);
        if (declared.signed().isPresent()) {
            signature(files, page, told::add);
        }
        told.forEach(problems);
        List<Problem> faults = told.stream()
                .filter(problem -> problem.rule().severity() == Rule.Severity.ERROR)
                .toList();
        boolean shown = faults.isEmpty();
        return new Film(
                shown ? files.id() + files.captions() : "",
                shown && !chapters.isEmpty() ? files.id() + LessonFiles.CHAPTERS : "",
                length.orElse(Duration.ZERO),
                shown ? sources(files, films) : List.of(),
                chapters.stream()
                        .map(cue -> new Film.Chapter(Duration.ofMillis(cue.start()), oneLine(cue)))
                        .toList(),
                captions.stream()
                        .flatMap(vtt -> vtt.cues().stream())
                        .map(FilmReader::line)
                        .toList(),
                faults);
    }

    private Optional<WebVtt> captions(
            LessonFiles files, Place page, FilmDeclaration declared, Optional<Duration> length, List<Problem> told) {
        String ending = files.captions();
        Optional<Script> script = files.exists(LessonFiles.SCRIPT)
                ? ScriptReader.read(files.path(LessonFiles.SCRIPT), files.name(LessonFiles.SCRIPT), told::add)
                : Optional.empty();
        if (!files.exists(ending)) {
            told.add(Problem.of(page, Rule.CAPTIONS_MISSING, files.name(ending)));
            return Optional.empty();
        }
        Consumer<Finding> findings = finding -> {
            if (finding.severity() != Severity.INFO) {
                told.add(finding.problem());
            }
        };
        Optional<WebVtt> captions = CaptionFile.webVtt(files.path(ending), files.name(ending), findings);
        captions.ifPresent(vtt -> {
            Subject subject = Subject.of(files.name(ending), vtt, Thresholds.NORMAL)
                    .withFilm(length)
                    .withWords(words)
                    .withDeclaration(declared, page);
            Subject whole = script.map(s -> subject.withScript(s, scriptCues(files, s, told::add)))
                    .orElse(subject);
            CaptionRule.findings(whole).forEach(findings);
        });
        return captions;
    }

    /** What the script and the stored lengths of its sound give; empty when no lengths are stored. */
    private static List<Cue> scriptCues(LessonFiles files, Script script, Consumer<Problem> problems) {
        if (!files.exists(LessonFiles.LENGTHS)) {
            return List.of();
        }
        try {
            return ScriptCaptions.captions(script, SoundLengths.read(files.path(LessonFiles.LENGTHS)))
                    .cues();
        } catch (IOException | IllegalArgumentException e) {
            String name = files.name(LessonFiles.LENGTHS);
            problems.accept(Problem.of(Place.of(name), Rule.BAD_SCRIPT, String.valueOf(e.getMessage())));
            return List.of();
        }
    }

    private static void signature(LessonFiles files, Place page, Consumer<Problem> problems) {
        try {
            Path folder = files.path("").resolveSibling(".").normalize();
            MediaLock lock = MediaLock.in(folder);
            for (String ending : files.signed()) {
                String name = String.valueOf(files.path(ending).getFileName());
                Optional<Boolean> fits = lock.fits(name);
                if (fits.isEmpty()) {
                    problems.accept(Problem.of(page, Rule.FILM_NOT_SIGNED, files.name(ending)));
                } else if (!fits.get()) {
                    problems.accept(Problem.of(Place.of(files.name(ending)), Rule.CHANGED_SINCE_SIGNED));
                }
            }
        } catch (IOException e) {
            problems.accept(Problem.of(page, Rule.UNREADABLE, String.valueOf(e.getMessage())));
        }
    }

    private static List<Film.Source> sources(LessonFiles files, List<MediaFacts> films) {
        List<Film.Source> sources = new ArrayList<>();
        List<String> endings = files.films();
        for (int i = 0; i < films.size(); i++) {
            MediaFacts facts = films.get(i);
            sources.add(new Film.Source(
                    files.id() + endings.get(i), facts.container().mediaType(), facts.bytes()));
        }
        return List.copyOf(sources);
    }

    private static Film.Line line(Cue cue) {
        String speaker = CueNode.speaker(CueTextParser.parse(cue.text())).orElse("");
        return new Film.Line(Duration.ofMillis(cue.start()), Duration.ofMillis(cue.end()), speaker, oneLine(cue));
    }

    private static String oneLine(Cue cue) {
        return cue.plainText().replaceAll("\\s+", " ").strip();
    }
}
