package se.metodhandbok.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchService;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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
        String page = CLEAN.replace("</head>", "<link rel=\"stylesheet\" href=\"stil.css\"></head>");
        write("stil.css", "p { color: #000; background: #fff }");
        write("a.html", page.formatted("Text"));
        Path memory = folder.resolve("minne");
        BrowserCheck check = new BrowserCheck(folder, Chromium.find().orElseThrow(), memory, 1);
        List<PageTask> tasks = List.of(new PageTask("a.html", PageCheck.Depth.STATES));

        assertThat(check.run(tasks)).allMatch(PageResult::ok);
        assertThat(remembered(memory)).hasSize(1);
        assertThat(check.run(tasks)).allMatch(PageResult::ok);
        assertThat(remembered(memory)).hasSize(1);

        write("stil.css", "p { color: #eee; background: #fff }");
        assertThat(check.run(tasks).getFirst().findings())
                .extracting(Finding::rule)
                .contains("axe-color-contrast");
        assertThat(remembered(memory))
                .as("a page with faults is looked at again")
                .hasSize(1);
    }

    /** Texts of a kind that was seen well are not judged again; a fault may hide in neither colours, size nor surroundings. */
    @Test
    void judgesTheColoursOfEveryKindOfText() throws IOException {
        String page = CLEAN.replace("</head>", "<link rel=\"stylesheet\" href=\"stil.css\"></head>");
        write("stil.css", """
                p { color: #000; background: #fff }
                .falt { background: #333 }
                .falt p { background: none }
                .stor { color: #888; font-size: 24px }
                .liten { font-size: 14px }""");
        write("a.html", page.formatted("Text</p><p class=\"stor\">Stor text"));
        write("b.html", page.formatted("Samma slag av text"));
        write("c.html", page.formatted("Text</p><p style=\"color: #ccc\">Egen färg"));
        write("d.html", page.formatted("Text</p><div class=\"falt\"><p>Annan bakgrund</p></div><p>Text"));
        write("e.html", page.formatted("Text</p><p class=\"stor liten\">Annan storlek"));
        write("f.html", page.formatted("Text</p><p style=\"color: #ccc\">Samma fel igen"));
        List<PageTask> tasks = Stream.of("a", "b", "c", "d", "e", "f")
                .map(name -> new PageTask(name + ".html", PageCheck.Depth.STATES))
                .toList();

        List<PageResult> results = new BrowserCheck(folder, Chromium.find().orElseThrow(), null, 1).run(tasks);

        assertThat(results.stream().filter(result -> !result.ok()).map(PageResult::path))
                .containsExactly("c.html", "d.html", "e.html", "f.html");
        assertThat(results.stream().flatMap(result -> result.findings().stream()))
                .allSatisfy(finding -> assertThat(finding.rule()).isEqualTo("axe-color-contrast"));
    }

    /** One tab; killed when the first page has been remembered, so while another is open. */
    @Test
    void startsAgainOnceWhenChromiumDies() throws Exception {
        List<PageTask> tasks = IntStream.range(0, 8)
                .mapToObj(n -> new PageTask(n + ".html", PageCheck.Depth.STATES))
                .toList();
        tasks.forEach(task -> write(task.path(), CLEAN.formatted("Sida " + task.path())));
        Path memory = Files.createDirectory(folder.resolve("minne"));
        Set<ProcessHandle> others = ProcessHandle.current().descendants().collect(Collectors.toSet());
        BrowserCheck check = new BrowserCheck(folder, Chromium.find().orElseThrow(), memory, 1);
        try (WatchService watch = memory.getFileSystem().newWatchService();
                ExecutorService aside = Executors.newSingleThreadExecutor()) {
            memory.register(watch, StandardWatchEventKinds.ENTRY_CREATE);
            Future<List<PageResult>> results = aside.submit(() -> check.run(tasks));
            assertThat(watch.poll(1, TimeUnit.MINUTES)).isNotNull();
            ProcessHandle.current()
                    .descendants()
                    .filter(process -> !others.contains(process))
                    .forEach(ProcessHandle::destroyForcibly);

            assertThat(results.get(2, TimeUnit.MINUTES)).hasSize(8);
            assertThat(results.get().stream().filter(result -> !result.ok()))
                    .singleElement()
                    .satisfies(result -> assertThat(result.unchecked()).containsExactly("chromium"));
        }
    }

    /** Neither a page that never answers nor one that is broken or huge keeps the others from being checked. */
    @Test
    void goesOnPastPagesThatCanNotBeChecked() throws IOException {
        write("a-upptagen.html", CLEAN.formatted("<script>for (;;) { }</script>"));
        write("b-trasig.html", "<html><p <div></span><table><td>x<script>if (</script><main><h1");
        write("c-djup.html", CLEAN.formatted("<div>".repeat(100_000) + "djupt"));
        write("d-bred.html", CLEAN.formatted("<b>a</b> ".repeat(100_000)));
        write("e-stor.html", CLEAN.formatted("Ett stycke text. ".repeat(600_000)));
        write(
                "f-utan-stil.html",
                CLEAN.replace("</head>", "<link rel=\"stylesheet\" href=\"saknas.css\"></head>")
                        .formatted("Text"));
        write("g-sist.html", CLEAN.formatted("<button style=\"outline: none\">Spara</button>"));
        List<String> paths;
        try (Stream<Path> files = Files.list(folder)) {
            paths = files.map(file -> file.getFileName().toString()).sorted().toList();
        }
        List<PageResult> results =
                new BrowserCheck(folder, Chromium.find().orElseThrow(), null, 2, Duration.ofSeconds(6)).pages(paths);

        assertThat(results).extracting(PageResult::path).containsExactlyElementsOf(paths);
        assertThat(results.getFirst().unchecked()).containsExactly("slow");
        assertThat(results.get(5).unchecked()).isEmpty();
        assertThat(results.getLast().findings()).extracting(Finding::rule).contains("fokus-syns-inte");
    }

    @Test
    void whatAPageRemembersIsForgottenBetweenProbes() throws IOException {
        write("a.html", CLEAN.formatted("""
                <script>
                if (localStorage.seen) document.body.insertAdjacentHTML('beforeend', '<button style="outline: none">Igen</button>');
                localStorage.seen = 1;
                </script>"""));
        List<PageTask> tasks = List.of(new PageTask("a.html", PageCheck.Depth.STATES_AND_PROBES));
        assertThat(new BrowserCheck(folder, Chromium.find().orElseThrow(), null, 1)
                        .run(tasks)
                        .getFirst()
                        .findings())
                .extracting(Finding::selector)
                .doesNotContain("button");
    }

    @Test
    void saysThatChromiumDoesNotStart() {
        Path dies = Path.of("/bin/false");
        assertThatThrownBy(() -> new BrowserCheck(folder, dies, null, 1).pages(List.of()))
                .isInstanceOf(ChromiumGoneException.class)
                .hasMessage("Chromium startar inte");
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

    private static List<Path> remembered(Path memory) throws IOException {
        try (Stream<Path> files = Files.list(memory)) {
            return files.toList();
        }
    }

    private void write(String name, String html) {
        try {
            Files.writeString(folder.resolve(name), html);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
