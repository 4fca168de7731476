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
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.metodhandbok.build.FixtureSites;

/**
 * What a screen reader is given of a page of each type, on the small site that shows them: a change is meant, or a fault.
 * Run with {@code -Dgolden=write} to record anew, and read the difference before you commit it.
 */
@Tag("browser")
class AccessibilityTreeTest {
    private static final boolean WRITE = "write".equals(System.getProperty("golden"));
    private static final Path TREES =
            Path.of("src/test/resources/se/metodhandbok/browser/trad").toAbsolutePath();

    @TempDir
    private Path temporary;

    @Test
    void everyPageTypeGivesWhatItGave() throws IOException {
        Path site = temporary.resolve("site");
        assertThat(FixtureSites.build(FixtureSites.FOLDER.resolve("whole-site/content"))
                        .build(site)
                        .ok())
                .isTrue();
        HttpServer server = SimpleFileServer.createFileServer(
                new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), site, SimpleFileServer.OutputLevel.NONE);
        server.start();
        URI root = URI.create("http://localhost:" + server.getAddress().getPort() + "/");
        Map<String, String> trees = new TreeMap<>();
        try (Chromium chromium = Chromium.start(Chromium.find().orElseThrow());
                Tab tab = chromium.newTab()) {
            for (var page : pageOfEachType(site).entrySet()) {
                tab.reset();
                tab.open(root.resolve(site.relativize(page.getValue()).toString()));
                trees.put(page.getKey(), AccessibilityTree.of(tab));
            }
        } finally {
            server.stop(0);
        }
        assertThat(trees).hasSizeGreaterThan(10);
        for (var tree : trees.entrySet()) {
            Path stored = TREES.resolve(tree.getKey() + ".txt");
            if (WRITE) {
                Files.createDirectories(TREES);
                Files.writeString(stored, tree.getValue());
            }
            assertThat(stored).hasContent(tree.getValue());
        }
    }

    /** The first page of each type, by address. */
    private static Map<String, Path> pageOfEachType(Path site) throws IOException {
        Map<String, Path> pages = new TreeMap<>();
        List<Path> all;
        try (Stream<Path> files = Files.walk(site)) {
            all = files.filter(file -> file.toString().endsWith(".html"))
                    .sorted()
                    .toList();
        }
        for (Path page : all) {
            pages.putIfAbsent(
                    Jsoup.parse(page).select("meta[name=handbok:type]").attr("content"), page);
        }
        return pages;
    }
}
