package se.metodhandbok.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A computer without Chromium, or with one that does not start: everything else is checked. In a process of its own. */
class NoBrowserTest {
    private static final String PAGE = """
            <!DOCTYPE html><html lang="sv"><head><meta charset="utf-8"><title>Sida</title></head>
            <body><main><h1>Rubrik</h1><p>Vi skriver en mening på svenska.</p>%s</main></body></html>
            """;

    @TempDir
    private Path folder;

    private String said = "";

    @Test
    void saysThatThereIsNone() throws Exception {
        assertThat(exitCode("/finns/inte", PAGE.formatted(""))).isEqualTo(Handbok.NO_BROWSER);
        assertThat(said).contains("Chromium finns inte");
    }

    @Test
    void saysThatItDoesNotStart() throws Exception {
        assertThat(exitCode("/bin/false", PAGE.formatted(""))).isEqualTo(Handbok.NO_BROWSER);
        assertThat(said).contains("Chromium startar inte");
    }

    @Test
    void stillTellsWhatElseIsWrong() throws Exception {
        assertThat(exitCode("/finns/inte", PAGE.formatted("<img src=\"a.png\">")))
                .isEqualTo(Handbok.PROBLEMS);
        assertThat(said).contains("bild-namn");
    }

    private int exitCode(String chromium, String page) throws IOException, InterruptedException {
        Path file = Files.writeString(folder.resolve("sida.html"), page);
        ProcessBuilder command = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Handbok.class.getName(),
                "wcag",
                "--browser",
                file.toString());
        command.environment().put("CHROMIUM", chromium);
        Process process = command.redirectErrorStream(true).start();
        said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        return process.exitValue();
    }
}
