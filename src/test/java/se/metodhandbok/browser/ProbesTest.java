package se.metodhandbok.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.SimpleFileServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule of the probes on pages that break it and pages that do not, in one Chromium. */
@Tag("browser")
class ProbesTest {
    @TempDir
    static Path folder;

    private static HttpServer server;
    private static Chromium chromium;
    private static Tab tab;

    @BeforeAll
    static void start() throws IOException {
        ProbeCases.files(folder);
        InetSocketAddress anyPort = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
        server = SimpleFileServer.createFileServer(anyPort, folder.toRealPath(), SimpleFileServer.OutputLevel.NONE);
        server.start();
        chromium = Chromium.start(Chromium.find().orElseThrow());
        tab = chromium.newTab();
    }

    @AfterAll
    static void stop() {
        chromium.close();
        server.stop(0);
    }

    static List<ProbeCases.Case> cases() {
        return ProbeCases.probes().keySet().stream()
                .sorted()
                .flatMap(rule -> ProbeCases.of(rule).stream())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void judges(ProbeCases.Case page) throws IOException {
        // A name of its own: a page changed within the second would come from the tab's cache as it was.
        Path file = Files.createTempFile(folder, "sida", ".html");
        Files.writeString(file, page.html());
        URI address = URI.create("http://localhost:" + server.getAddress().getPort() + "/" + file.getFileName());
        tab.reset();
        tab.open(address);
        Findings findings = new Findings(tab);
        ProbeCases.probes().get(page.rule()).look(tab, address, findings);
        assertThat(findings.all().stream().anyMatch(finding -> finding.rule().equals(page.rule())))
                .as(page.toString())
                .isEqualTo(page.faulty());
    }

    @Test
    void everyRuleHasThreePagesOfEachKind() {
        // Chromium's own PDF always has tags and a language; the seeded faults take the title away.
        for (ProbeRule rule : ProbeRule.values()) {
            if (rule != ProbeRule.PDF) {
                List<ProbeCases.Case> cases = ProbeCases.of(rule.id());
                assertThat(cases.stream().filter(ProbeCases.Case::faulty))
                        .as(rule.id())
                        .hasSizeGreaterThanOrEqualTo(3);
                assertThat(cases.stream().filter(page -> !page.faulty()))
                        .as(rule.id())
                        .hasSizeGreaterThanOrEqualTo(3);
            }
        }
    }
}
