package se.metodhandbok.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.RandomAccessFile;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.metodhandbok.captions.FilmCourse;

/**
 * What {@code ./handbok build} does with a lesson's film. The first four tests are the advice of Sweden's agency for digital
 * government on captions: a film that everyone can't follow is named and never published.
 */
class FilmPublishingTest {
    private static final String FILM = FilmCourse.LESSON + ".mp4";
    private static final String CAPTIONS = FilmCourse.LESSON + ".sv.vtt";
    private static final String PAGE = FilmCourse.LESSON + ".md";

    @TempDir
    private Path project;

    private final StringWriter out = new StringWriter();
    private FilmCourse course;
    private String published;

    /** The site as it was when all was well. */
    @BeforeEach
    void publish() throws IOException {
        course = FilmCourse.in(project);
        assertThat(build()).as(out.toString()).isEqualTo(Handbok.OK);
        published = Files.readString(project.resolve("target/site/kurser/prov/lektion.html"));
        out.getBuffer().setLength(0);
    }

    @Test
    void anUncaptionedFilmIsNotPublished() throws IOException {
        Files.delete(course.file(".sv.vtt"));

        assertRefused(PAGE, "HB107", "Filmen saknar textning. Lägg textningen i " + CAPTIONS);
    }

    @Test
    void anUnsignedFilmIsNotPublished() throws IOException {
        course.lesson("textning-granskad=2026-11-22");

        assertRefused(
                PAGE, "HB120", "Ingen har granskat textningen. Se filmen med textningen, kör ./handbok captions sign");
    }

    @Test
    void aDriftingFilmIsNotPublished() throws IOException {
        // The second half comes two seconds late.
        course.captions(Files.readString(course.file(".sv.vtt")).replace("00:00:14.0", "00:00:16.0"));
        course.sign();

        assertRefused(CAPTIONS, "HB120", "s från ljudet. Gränsen är 1,5 s. Flytta texten.");
    }

    @Test
    void anUndeclaredFilmIsNotPublished() throws IOException {
        course.lesson("syntolkning=behovs-ej");

        assertRefused(PAGE, "HB120", "inte syntolkad och det står inte varför (WCAG 1.2.5). Skriv i sidhuvudet");
    }

    @Test
    void aFilmThatWasChangedAfterItWasSignedIsNotPublished() throws IOException {
        byte[] film = Files.readAllBytes(course.file(".mp4"));
        film[film.length - 1]++;
        Files.write(course.file(".mp4"), film);

        assertRefused(FILM, "HB109", "Filen är ändrad sedan textningen granskades.");
    }

    @Test
    void aFilmThatIsMissingIsNotPublished() throws IOException {
        Files.delete(course.file(".mp4"));

        assertRefused(PAGE, "HB100", "Filmen finns inte. Lägg " + FILM);
    }

    @ParameterizedTest
    @CsvSource({"0, HB101, ingen film som går att läsa (0 byte). Spara om filmen", "90, HB102, Filmen är avklippt"})
    void aFilmThatIsEmptyOrCutIsNotPublished(int percent, String rule, String words) throws IOException {
        try (RandomAccessFile film = new RandomAccessFile(course.file(".mp4").toFile(), "rw")) {
            film.setLength(film.length() * percent / 100);
        }

        assertRefused(FILM, rule, words);
    }

    @Test
    void aFilmIsNeverLookedForAnywhereElse() throws IOException {
        Path page = course.file(".md");
        Files.writeString(page, Files.readString(page).replace("film=ja", "film=../../../hemligt"));

        assertRefused(PAGE + ":11:6", "HB021", "ja");
    }

    @Test
    void aLinkToAFilmIsNotFollowed() throws IOException {
        Files.move(course.file(".mp4"), project.resolve("hemligt.mp4"));
        Files.createSymbolicLink(course.file(".mp4"), project.resolve("hemligt.mp4"));

        assertRefused(FILM, "HB004", "");
    }

    @Test
    void captionsThatAreNoTextAreNotPublished() throws IOException {
        Files.copy(course.file(".mp4"), course.file(".sv.vtt"), java.nio.file.StandardCopyOption.REPLACE_EXISTING);

        assertRefused(CAPTIONS, "HB120", "V1: Filen är ingen text.");
    }

    @Test
    void captionsOfFiftyMegabytesAreNotRead() throws IOException {
        try (RandomAccessFile captions =
                new RandomAccessFile(course.file(".sv.vtt").toFile(), "rw")) {
            captions.setLength(50_000_000);
        }

        assertRefused(CAPTIONS, "HB120", "V1: Filen är 50 MB. Gränsen är 2 MB.");
    }

    @ParameterizedTest
    @CsvSource({
        "-00:00:01.000 --> 00:00:02.000, 3, Tiden är negativ",
        "100:00:01.000 --> 100:00:02.000, 3, är över 99 timmar",
        "00:00:01.000 --> 00:00:40.000, 3, men filmen slutar 00:00:21.900"
    })
    void timesThatCanNotBeAreNotPublished(String times, int line, String words) throws IOException {
        course.captions("WEBVTT\n\n" + times + "\nEn text.\n");
        course.forgetTheScript();

        assertRefused(CAPTIONS + ":" + line + ":", "HB120", words);
    }

    /** In WebVTT an unknown tag is no text, and in a page text is no markup. */
    @Test
    void scriptInACaptionNeverRuns() throws IOException {
        course.forgetTheScript();
        course.captions(Files.readString(course.file(".sv.vtt"))
                .replace("blankett", "<script>x</script> &lt;script&gt;y&lt;/script&gt;"));
        course.sign();

        assertThat(build()).as(out.toString()).isEqualTo(Handbok.OK);
        assertThat(lesson())
                .contains("vill ha en x &lt;script&gt;y&lt;/script&gt;.")
                .doesNotContain("<script>");
    }

    private void assertRefused(String place, String rule, String words) throws IOException {
        assertThat(build()).isEqualTo(Handbok.PROBLEMS);
        assertThat(out.toString()).contains(place, rule, words);
        assertThat(lesson()).isEqualTo(published);
        assertThat(project.resolve("target/site/kurser/prov/lektion.mp4")).isNotEmptyFile();
        assertThat(project.resolve("target")).isDirectoryNotContaining("glob:**site.new");
    }

    private String lesson() throws IOException {
        return Files.readString(project.resolve("target/site/kurser/prov/lektion.html"));
    }

    private int build() {
        return Handbok.run(project, new PrintWriter(out, true), new PrintWriter(out, true), "build");
    }
}
