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
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule of the probes on pages that break it and pages that do not: in one Chromium, several pages at once. */
@Tag("browser")
class ProbesTest {
    /** Most of the time a probe waits for the page. */
    private static final int TABS = 4;

    @TempDir
    static Path folder;

    private static Map<ProbeCases.Case, Future<Boolean>> found;

    @BeforeAll
    static void judge() throws Exception {
        ProbeCases.files(folder);
        InetSocketAddress anyPort = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
        HttpServer server =
                SimpleFileServer.createFileServer(anyPort, folder.toRealPath(), SimpleFileServer.OutputLevel.NONE);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
        URI root = URI.create("http://localhost:" + server.getAddress().getPort() + "/");
        // Closed in the opposite order: the pages are all judged before Chromium goes.
        try (Chromium chromium = Chromium.start(Chromium.find().orElseThrow());
                ExecutorService threads = Executors.newFixedThreadPool(TABS)) {
            ThreadLocal<Tab> tab = ThreadLocal.withInitial(chromium::newTab);
            found = cases().stream()
                    .collect(Collectors.toMap(
                            Function.identity(), page -> threads.submit(() -> finds(page, tab.get(), root))));
        } finally {
            server.stop(0);
        }
    }

    private static boolean finds(ProbeCases.Case page, Tab tab, URI root) throws IOException {
        // A name of its own: a page changed within the second would come from the tab's cache as it was.
        Path file = Files.createTempFile(folder, "sida", ".html");
        Files.writeString(file, page.html());
        URI address = root.resolve(file.getFileName().toString());
        tab.reset();
        tab.open(address);
        Findings findings = new Findings(tab);
        ProbeCases.probes().get(page.rule()).look(tab, address, findings);
        return findings.all().stream().anyMatch(finding -> finding.rule().equals(page.rule()));
    }

    static List<ProbeCases.Case> cases() {
        return ProbeCases.probes().keySet().stream()
                .sorted()
                .flatMap(rule -> ProbeCases.of(rule).stream())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void judges(ProbeCases.Case page) throws Exception {
        assertThat(found.get(page).get()).as(page.toString()).isEqualTo(page.faulty());
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
