package se.metodhandbok.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.metodhandbok.captions.FilmCourse;
import se.metodhandbok.model.Messages;

/** A film that may not be published, in the preview: it is withheld and its text is not. */
class WithheldFilmTest {
    @TempDir
    private Path project;

    private FilmCourse course;

    @BeforeEach
    void write() throws IOException {
        course = FilmCourse.in(project);
    }

    @Test
    void theTextOfAFilmThatNobodyHasReviewedIsShownWithTheReason() throws Exception {
        course.lesson("textning-granskad=2026-11-22");

        Document lesson = lesson();

        assertThat(lesson.select("video")).isEmpty();
        assertThat(lesson.select("#ui-film .note").text())
                .startsWith("Filmen visas inte")
                .contains(FilmCourse.LESSON + ".md:11:6: P1: Ingen har granskat textningen. Se filmen med textningen");
        assertThat(lesson.select(".lines li")).hasSize(6);
        assertThat(lesson.select(".lines").text()).contains("En person vill ha en blankett.");
        assertThat(lesson.select(".text").text()).contains("En text.");
    }

    @Test
    void aLessonWhoseFilmHasNoCaptionsIsShownWithTheReason() throws Exception {
        Files.delete(course.file(".sv.vtt"));

        Document lesson = lesson();

        assertThat(lesson.select("video, .lines")).isEmpty();
        assertThat(lesson.select("#ui-film .note").text())
                .startsWith("Filmen visas inte")
                .contains("Filmen saknar textning.");
        assertThat(lesson.select(".text").text()).contains("En text.");
    }

    private Document lesson() throws Exception {
        try (PreviewServer server =
                        new PreviewServer(project, project.resolve("content"), 0, Messages.swedish(), report -> {});
                HttpClient client = HttpClient.newHttpClient()) {
            URI address = server.address().resolve("kurser/prov/lektion.html");
            HttpResponse<String> page =
                    client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
            assertThat(page.statusCode()).as(page.body()).isEqualTo(200);
            return Jsoup.parse(page.body());
        }
    }
}
