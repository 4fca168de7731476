package se.metodhandbok.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.metodhandbok.model.Messages;

/** The check of a folder: remembered pages and the report. */
@Tag("browser")
class BrowserCheckTest {
    private static final String CLEAN = """
            <!DOCTYPE html><html lang="sv"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
            <title>Sida</title></head><body><main><h1>Rubrik</h1><p>%s</p></main></body></html>
            """;

    @TempDir
    private Path folder;

    @Test
    void doesNotLookAgainAtAPageThatWasClean() throws IOException {
        write("a.html", CLEAN.formatted("Text"));
        Path memory = folder.resolve("minne");
        BrowserCheck check = new BrowserCheck(folder, Chromium.find().orElseThrow(), memory, 1);
        assertThat(check.handbook(page -> page.equals("x.html"))).isEmpty();
        Path css = folder.resolve("stil.css");
        String page = CLEAN.replace("</head>", "<link rel=\"stylesheet\" href=\"stil.css\"></head>");
        Files.writeString(css, "p { color: #000; background: #fff }");
        write("a.html", page.formatted("Text"));
        PageFingerprint before = new PageFingerprint("c");
        String first = before.of(folder.resolve("a.html"), false);
        Files.writeString(css, "p { color: #eee; background: #fff }");
        assertThat(new PageFingerprint("c").of(folder.resolve("a.html"), false)).isNotEqualTo(first);
        assertThat(new PageFingerprint("c").of(folder.resolve("a.html"), true))
                .isNotEqualTo(new PageFingerprint("c").of(folder.resolve("a.html"), false));
    }

    @Test
    void reportsWhatIsWrongWithAPicture() throws IOException {
        write("a.html", CLEAN.formatted("<button style=\"outline: none\">Spara</button>"));
        List<PageResult> results =
                new BrowserCheck(folder, Chromium.find().orElseThrow(), null, 1).pages(List.of("a.html"));
        Path report = folder.resolve("rapport");
        new BrowserReport(Messages.swedish()).write(results, report, LocalDate.of(2026, 11, 22));

        assertThat(results.getFirst().findings()).extracting(Finding::rule).contains("fokus-syns-inte");
        assertThat(Files.readString(report.resolve("index.html")))
                .contains("Ingenting syns när elementet har fokus.", "2.4.7", "button", "bilder/1.png");
        assertThat(Files.readString(report.resolve("webblasare.json"))).contains("\"oj04fd\"");
        assertThat(report.resolve("bilder/1.png")).isNotEmptyFile();
    }

    private void write(String name, String html) {
        try {
            Files.writeString(folder.resolve(name), html);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
