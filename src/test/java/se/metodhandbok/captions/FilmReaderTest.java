package se.metodhandbok.captions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.metodhandbok.captions.media.MediaFacts;
import se.metodhandbok.captions.media.MediaReader;
import se.metodhandbok.captions.rule.Script;
import se.metodhandbok.captions.webvtt.WebVttWriter;
import se.metodhandbok.model.Film;
import se.metodhandbok.model.FilmDeclaration;
import se.metodhandbok.model.Messages;
import se.metodhandbok.model.Place;
import se.metodhandbok.model.Problem;

/** A lesson's film, whole and then broken in one way at a time. The film is one of the handbook's own. */
class FilmReaderTest {
    private static final Path COURSES = Path.of("content/kurser");
    private static final String LESSON = "fran-onskemal-till-behov";
    private static final FilmDeclaration DECLARED = new FilmDeclaration(
            "Film", "sv", "syntetisk", "Metodgruppen", Optional.of(LocalDate.EPOCH), "behovs-ej", "Allt sägs.");

    @TempDir
    private Path content;

    private final List<Problem> problems = new ArrayList<>();

    @BeforeEach
    void copy() throws IOException {
        try (var files = Files.list(COURSES.resolve("behovsdriven-utveckling"))) {
            for (Path file : files.toList()) {
                String name = file.getFileName().toString();
                if (name.startsWith(LESSON + ".") || name.equals(MediaLock.NAME)) {
                    Files.copy(file, content.resolve(name));
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "behovsdriven-utveckling/fran-onskemal-till-behov",
                "digitalisering/vad-ar-digitalisering",
                "projektledning/fran-ide-till-direktiv"
            })
    void theHandbooksFilmsHaveNeitherErrorsNorWarnings(String lesson) throws IOException {
        FilmReader reader = new FilmReader(COURSES, Set.of());
        Film film = reader.read(lesson, Place.of("a"), DECLARED, problems::add);

        assertThat(problems).isEmpty();
        assertThat(film.chapters()).hasSize(6);
        assertThat(film.sources()).hasSize(2).allMatch(source -> source.bytes() <= 3_000_000);
    }

    /** Without voice, pictures or encoder: script and stored lengths are enough. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "behovsdriven-utveckling/fran-onskemal-till-behov",
                "digitalisering/vad-ar-digitalisering",
                "projektledning/fran-ide-till-direktiv"
            })
    void captionsAndChaptersCanBeMadeAgainByteForByte(String lesson) throws IOException {
        Script script = ScriptReader.read(COURSES.resolve(lesson + ".manus.yaml"), lesson, problems::add)
                .orElseThrow();
        List<Integer> lengths = SoundLengths.read(COURSES.resolve(lesson + ".ljud.txt"));

        assertThat(WebVttWriter.write(ScriptCaptions.captions(script, lengths)))
                .isEqualTo(Files.readString(COURSES.resolve(lesson + ".sv.vtt")));
        assertThat(WebVttWriter.write(ScriptCaptions.chapters(script, lengths)))
                .isEqualTo(Files.readString(COURSES.resolve(lesson + ".kapitel.vtt")));
    }

    @Test
    void allFilmsTogetherAreSmall() throws IOException {
        try (var files = Files.walk(Path.of("content"))) {
            long bytes = files.filter(file -> file.toString().matches(".*\\.(mp4|webm)"))
                    .mapToLong(file -> file.toFile().length())
                    .sum();
            assertThat(bytes).isBetween(1L, 8_000_000L);
        }
    }

    @Test
    void aFilmWithoutFileIsTold() throws IOException {
        Files.delete(file(".mp4"));
        Files.delete(file(".webm"));

        assertThat(read()).contains("HB100 ");
    }

    @Test
    void aFilmThatOnlyALinkLeadsToIsMissing() throws IOException {
        Files.delete(file(".webm"));
        Files.move(file(".mp4"), content.resolve("annan.mp4"));
        Files.createSymbolicLink(file(".mp4"), content.resolve("annan.mp4"));

        assertThat(read()).contains("HB100 ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../hemlig", "../../etc/passwd", "/etc/passwd"})
    void aPathThatClimbsOutIsNeverFollowed(String lesson) {
        FilmReader reader = new FilmReader(content, Set.of());

        Film film = reader.read(lesson, Place.of("a"), DECLARED, problems::add);

        assertThat(film.sources()).isEmpty();
        assertThat(film.lines()).isEmpty();
        assertThat(ids()).contains("HB100 ");
    }

    @Test
    void anEmptyFilmIsTold() throws IOException {
        Files.write(file(".mp4"), new byte[0]);

        assertThat(read()).contains("HB101 ", "HB109 ");
    }

    @Test
    void aCutFilmIsTold() throws IOException {
        for (String ending : List.of(".mp4", ".webm")) {
            try (RandomAccessFile film = new RandomAccessFile(file(ending).toFile(), "rw")) {
                film.setLength(film.length() / 2);
            }
        }

        assertThat(read().stream().filter("HB102 "::equals)).hasSize(2);
    }

    @Test
    void aFilmThatBrowsersDoNotPlayIsTold() throws IOException {
        replace(".mp4", "avc1", "hvc1");

        assertThat(read()).contains("HB103 ");
    }

    @Test
    void aFilmWithoutSoundIsTold() throws IOException {
        replace(".mp4", "soun", "text");

        assertThat(read()).contains("HB104 ");
    }

    @Test
    void aHugeFilmIsToldAtOnce() throws IOException {
        try (RandomAccessFile film = new RandomAccessFile(file(".webm").toFile(), "rw")) {
            film.setLength(100_000_001);
        }
        Files.delete(content.resolve(MediaLock.NAME));

        assertThat(read()).contains("HB105 ");
    }

    @Test
    void filmsOfDifferentLengthAreTold() throws IOException {
        Files.copy(
                COURSES.resolve("digitalisering/vad-ar-digitalisering.mp4"),
                file(".mp4"),
                java.nio.file.StandardCopyOption.REPLACE_EXISTING);

        assertThat(read()).contains("HB106 ", "HB109 ");
    }

    @Test
    void aFilmWithoutCaptionsIsTold() throws IOException {
        Files.delete(file(".sv.vtt"));

        assertThat(read()).containsExactly("HB107 ");
    }

    @Test
    void aFilmThatNobodyHasSignedIsTold() throws IOException {
        Files.delete(content.resolve(MediaLock.NAME));

        assertThat(read()).contains("HB108 ");
    }

    @Test
    void captionsChangedSinceTheyWereSignedAreTold() throws IOException {
        Files.writeString(file(".sv.vtt"), Files.readString(file(".sv.vtt")) + "\nNOTE ändrad\n");

        assertThat(read()).containsExactly("HB109 ");
    }

    @Test
    void aScriptThatIsNotOneIsTold() throws IOException {
        Files.writeString(file(".manus.yaml"), "titel: [\n");

        assertThat(read()).contains("HB110 ");
    }

    @Test
    void aScriptWithASentenceMoreThanItsSoundIsTold() throws IOException {
        Files.writeString(file(".manus.yaml"), Files.readString(file(".manus.yaml")) + "      - En till.\n");

        assertThat(read()).contains("HB110 ");
    }

    @Test
    void chaptersBeyondTheFilmAreTold() throws IOException {
        Files.writeString(file(".kapitel.vtt"), "WEBVTT\n\n01:00:00.000 --> 01:00:01.000\nSlut\n");

        assertThat(read()).contains("HB111 ");
    }

    @Test
    void captionsThatDriftAreTold() throws IOException {
        Files.writeString(file(".sv.vtt"), Files.readString(file(".sv.vtt")).replace("00:01:", "00:02:"));

        assertThat(read()).contains("HB120 C3.sync", "HB120 C1.beyond");
    }

    @Test
    void aDraftIsNeverPublished() throws IOException {
        Files.writeString(
                file(".sv.vtt"),
                Files.readString(file(".sv.vtt")).replace("WEBVTT\n", "WEBVTT\n\nNOTE källa: asr; granskad: nej\n"));

        assertThat(read()).contains("HB120 P1.draft");
        assertThat(SignOff.sign(file(".sv.vtt"), "a")).isNotEmpty();
        problems.clear();
        assertThat(read()).isEmpty();
    }

    @Test
    void aFilmThatIsNotDeclaredIsTold() {
        FilmDeclaration nothing = new FilmDeclaration("", "", "", "", Optional.empty(), "", "");

        new FilmReader(content, Set.of()).read(LESSON, Place.of("a"), nothing, problems::add);

        assertThat(ids())
                .contains(
                        "HB120 P1.unsigned",
                        "HB120 P1.language",
                        "HB120 P2.title",
                        "HB120 P2.by",
                        "HB120 P3.description");
    }

    @Test
    void everyProblemHasWords() {
        new FilmReader(content, Set.of()).read("finns-inte", Place.of("a.adoc"), DECLARED, problems::add);

        assertThat(Messages.swedish().line(problems.getFirst()))
                .startsWith("a.adoc:1:1: fel HB100: Filmen finns inte.");
    }

    /** Cut anywhere, or with bytes changed: fewer facts, never a failure. */
    @Test
    void noFilmIsTooBrokenToBeRead() throws IOException {
        Random random = new Random(4);
        for (String ending : List.of(".mp4", ".webm")) {
            byte[] whole = Files.readAllBytes(file(ending));
            for (int i = 0; i < 200; i++) {
                byte[] broken = java.util.Arrays.copyOf(whole, random.nextInt(Math.min(whole.length, 20_000)));
                for (int n = random.nextInt(20); n > 0 && broken.length > 4; n--) {
                    broken[4 + random.nextInt(broken.length - 4)] = (byte) random.nextInt();
                }
                MediaFacts facts = MediaReader.read(Files.write(content.resolve("trasig"), broken));
                assertThat(facts.bytes()).isEqualTo(broken.length);
            }
        }
    }

    private List<String> read() {
        Film film = new FilmReader(content, Set.of()).read(LESSON, Place.of("a"), DECLARED, problems::add);
        assertThat(film.faults()).isEqualTo(problems);
        assertThat(film.sources().isEmpty()).isEqualTo(!problems.isEmpty());
        assertThat(film.lines().isEmpty()).as("the text stays").isEqualTo(!Files.exists(file(".sv.vtt")));
        return ids();
    }

    /** The problems' ids, and the fault where the rule is one of captions. */
    private List<String> ids() {
        return problems.stream()
                .map(problem -> problem.rule().id() + " "
                        + (problem.rule().id().startsWith("HB12")
                                ? problem.details().getFirst()
                                : ""))
                .toList();
    }

    private Path file(String ending) {
        return content.resolve(LESSON + ending);
    }

    private void replace(String ending, String from, String to) throws IOException {
        var latin = java.nio.charset.StandardCharsets.ISO_8859_1;
        String bytes = new String(Files.readAllBytes(file(ending)), latin);
        Files.write(file(ending), bytes.replace(from, to).getBytes(latin));
    }
}
