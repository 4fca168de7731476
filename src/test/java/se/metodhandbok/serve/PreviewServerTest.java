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
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.metodhandbok.build.Report;
import se.metodhandbok.model.Messages;

/** The preview as a contributor meets it: save, see, mend. */
class PreviewServerTest {
    private static final String PAGE = """
            title=Välkommen
            type=start
            status=draft
            sammanfattning=En mening.
            kalla=egen
            ansvarig=Metodgruppen
            granskad=2026-11-22
            granskas-igen=2027-11-22
            ~~~~~~

            Första texten.
            """;

    @TempDir
    private Path project;

    private final BlockingQueue<Report> reports = new LinkedBlockingQueue<>();
    private final HttpClient client = HttpClient.newHttpClient();
    private PreviewServer server;

    @BeforeEach
    void start() throws IOException, InterruptedException {
        write("jbake.properties", "template.start.file=start.ftl\nhandbok.menu=index\nhandbok.footer=index\n");
        write(
                "templates/start.ftl",
                "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'\"><body>${content.body}</body>");
        write("content/index.md", PAGE);
        server = new PreviewServer(project, project.resolve("content"), 0, Messages.swedish(), reports::add);
        nextReport();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void showsDraftsAndReloadsItself() throws Exception {
        HttpResponse<String> page = get("");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("Första texten.", "/_handbok/reload.js?v=1")
                .containsOnlyOnce("connect-src 'self'");
    }

    @Test
    void rebuildsWhenAFileIsSaved() throws Exception {
        write("content/index.md", PAGE.replace("Första", "Andra, längre"));

        assertThat(nextReport().ok()).isTrue();
        assertThat(get("").body()).contains("Andra, längre texten.", "reload.js?v=2");
    }

    @Test
    void indexesForTheSearchOnlyWhenSomebodySearches() throws Exception {
        Path index = project.resolve("target/preview/sok");
        assertThat(index).doesNotExist();
        String first = get("sok/start.bin").body();
        assertThat(index).exists();

        write("content/index.md", PAGE.replace("Första", "Andra, längre"));
        assertThat(nextReport().ok()).isTrue();
        assertThat(index).doesNotExist();
        assertThat(get("sok/start.bin").body()).isNotEmpty().isNotEqualTo(first);
    }

    @Test
    void showsAllProblemsAndTheLastGoodPageAndRecovers() throws Exception {
        write(
                "content/index.md",
                PAGE.replace("granskad=2026-11-22", "granskad=<i>i dag</i>").replace("kalla=egen\n", ""));
        assertThat(nextReport().ok()).isFalse();

        HttpResponse<String> problems = get("");
        assertThat(problems.statusCode()).isEqualTo(500);
        assertThat(problems.body())
                .contains("2 fel att rätta", "content/index.md:6:10", "&lt;i&gt;i dag", "HB017", "/index.html?senaste");
        assertThat(get("index.html?senaste").body()).contains("Första texten.");

        write("content/index.md", PAGE);
        assertThat(nextReport().ok()).isTrue();
        assertThat(get("").statusCode()).isEqualTo(200);
    }

    @Test
    void tellsOpenPagesToReload() throws Exception {
        HttpRequest request = HttpRequest.newBuilder(server.address().resolve("_handbok/events"))
                .build();
        HttpResponse<java.util.stream.Stream<String>> events = client.send(request, BodyHandlers.ofLines());
        var lines = events.body().filter(line -> line.startsWith("data:")).iterator();
        assertThat(lines.next()).isEqualTo("data: 1");

        write("content/index.md", PAGE + "\nMer.\n");

        assertThat(lines.next()).isEqualTo("data: 2");
    }

    @Test
    void servesNothingOutsideTheSite() throws Exception {
        write("hemligt.html", "hemligt");

        assertThat(get("..%2f..%2fhemligt.html").statusCode()).isEqualTo(404);
        assertThat(get("%2e%2e/%2e%2e/jbake.properties").statusCode()).isEqualTo(404);
    }

    @Test
    void answersOnlyToItsOwnName() throws Exception {
        URI address = server.address();
        try (var socket = new java.net.Socket(address.getHost(), address.getPort())) {
            socket.getOutputStream()
                    .write("GET / HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n"
                            .getBytes(java.nio.charset.StandardCharsets.US_ASCII));

            String answer = new String(socket.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);

            assertThat(answer).startsWith("HTTP/1.1 403").doesNotContain("texten");
        }
    }

    private Report nextReport() throws InterruptedException {
        Report report = reports.poll(30, TimeUnit.SECONDS);
        assertThat(report).as("a rebuild within half a minute").isNotNull();
        return report;
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        URI uri = URI.create(server.address() + path);
        return client.send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString());
    }

    private void write(String file, String text) throws IOException {
        Path path = project.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }
}
