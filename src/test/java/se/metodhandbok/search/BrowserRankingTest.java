package se.metodhandbok.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.SimpleFileServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeOptions;
import se.metodhandbok.build.FileTree;

/** The engine in a real browser gives Lucene's ranking, to the last bit of every score, from a server and from a folder. */
@Tag("browser")
class BrowserRankingTest {
    private static final int GENERATED = 1000;
    private static final int TOP = 10;
    private static final String PAGE = "sok-prov.html";
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    private static Path profile;

    @TempDir
    private static Path copies;

    private static ChromeDriver browser;
    private static HttpServer server;
    private static List<String> queries;
    private static List<Answer> lucenes;

    @BeforeAll
    static void start() throws IOException {
        queries = queries();
        lucenes = inLucene(queries);
        // The policy of the handbook's own pages.
        String policy = Files.readAllLines(BuiltHandbook.SITE.resolve("index.html")).stream()
                .filter(line -> line.contains("Content-Security-Policy"))
                .findFirst()
                .orElseThrow();
        String page = "<!DOCTYPE html><html lang=sv><meta charset=utf-8>" + policy
                + "<title>Prov</title><script src=js/sok-motor.js></script></html>";
        Files.writeString(BuiltHandbook.SITE.resolve(PAGE), page);
        FileTree.copy(BuiltHandbook.SITE.resolve("sok"), copies.resolve("sok"));
        FileTree.copy(BuiltHandbook.SITE.resolve("js"), copies.resolve("js"));
        Files.writeString(copies.resolve(PAGE), page);
        server = SimpleFileServer.createFileServer(
                new InetSocketAddress(InetAddress.getLoopbackAddress(), 0),
                BuiltHandbook.SITE,
                SimpleFileServer.OutputLevel.NONE);
        server.start();
        ChromeOptions options = new ChromeOptions();
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-background-networking",
                "--user-data-dir=" + profile);
        browser = new ChromeDriver(options);
        browser.manage().timeouts().scriptTimeout(Duration.ofMinutes(3));
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            browser.quit();
        }
        server.stop(0);
    }

    /** What one query gave: how many pages in all, and the addresses and scores of the first. */
    private record Answer(String query, int total, List<String> hits) {}

    @Test
    void overHttpTheRankingIsLucenes() throws IOException {
        String address = "http://127.0.0.1:" + server.getAddress().getPort() + "/" + PAGE;

        assertThat(inBrowser(address, queries)).containsExactlyElementsOf(lucenes);
    }

    @Test
    void fromAFolderTheRankingIsLucenes() throws IOException {
        assertThat(inBrowser(BuiltHandbook.SITE.resolve(PAGE).toUri().toString(), queries))
                .containsExactlyElementsOf(lucenes);
    }

    @Test
    void anExcerptMarksTheWordAndASuggestionSpellsIt() throws IOException {
        browser.get(BuiltHandbook.SITE.resolve(PAGE).toUri().toString());
        JsonNode result = JSON.readTree(ask("""
                HandbokSok.open('sok').then(e => Promise.all([e.search('stygrupp', {limit: 3}), e.suggest('projektpl', 3),
                  e.search('plan', {limit: 1, facets: {type: ['mall']}})]))"""));

        assertThat(result.at("/0/suggestion").asText()).isEqualTo("styrgrupp");
        assertThat(result.at("/0/hits").findValues("mark").stream().anyMatch(JsonNode::asBoolean))
                .isTrue();
        assertThat(result.at("/1/0/text").asText()).isEqualTo("Projektplan");
        assertThat(result.at("/2/hits/0/type").asText()).isEqualTo("mall");
    }

    @Test
    void aDamagedFileIsToldNotSearched() throws IOException {
        assertThat(failure("ab", file -> Files.delete(file))).isEqualTo("saknas");
        assertThat(failure("ac", file -> {
                    String script = Files.readString(file);
                    Files.writeString(file, script.replaceAll("(\"[A-Za-z0-9+/]{40})[A-Za-z0-9+/=]*\"", "$1\""));
                }))
                .isEqualTo("skadad");
        assertThat(failure("ad", file -> {
                    Path other =
                            file.resolveSibling(file.getFileName().toString().replaceAll("-s\\d+", "-s0"));
                    String name = file.getFileName().toString().replace(".js", "");
                    String script = Files.readString(other);
                    Files.writeString(file, script.replaceFirst("\"[^\"]*\"", "\"" + name + "\""));
                }))
                .isEqualTo("blandad");
    }

    /** Something done to a file. */
    private interface Damage {
        void to(Path file) throws IOException;
    }

    /** What the engine says when every shard of terms but the first is damaged. */
    private static String failure(String copy, Damage damage) throws IOException {
        Path folder = copies.resolve(copy);
        FileTree.copy(copies.resolve("sok"), folder.resolve("sok"));
        FileTree.copy(copies.resolve("js"), folder.resolve("js"));
        FileTree.copyFile(copies.resolve(PAGE), folder.resolve(PAGE));
        try (Stream<Path> files = Files.list(folder.resolve("sok"))) {
            for (Path file : files.filter(f -> f.getFileName().toString().matches(".*-s[1-9]\\d*\\.js"))
                    .toList()) {
                damage.to(file);
            }
        }
        browser.get(folder.resolve(PAGE).toUri().toString());
        return JSON.readTree(ask(
                        "HandbokSok.open('sok').then(e => e.search('styrgrupp')).then(r => 'inget fel', e => e.code)"))
                .asText();
    }

    private static String ask(String promise) {
        return String.valueOf(browser.executeAsyncScript("const done = arguments[arguments.length - 1];" + promise
                + ".then(value => done(JSON.stringify(value)), error => done(JSON.stringify(String(error.stack))));"));
    }

    private static List<Answer> inBrowser(String page, List<String> queries) throws IOException {
        browser.get(page);
        String text = ask("(async () => { const e = await HandbokSok.open('sok'), all = []; for (const q of "
                + JSON.writeValueAsString(queries) + ") { const r = await e.search(q, {limit: " + TOP
                + "}); all.push([r.total, r.hits.map(h => h.url + ' ' + h.score)]); } return all; })()");
        JsonNode all = JSON.readTree(text);
        assertThat(all.isArray()).as(text).isTrue();
        List<Answer> answers = new ArrayList<>();
        for (int i = 0; i < queries.size(); i++) {
            List<String> hits = new ArrayList<>();
            for (JsonNode hit : all.get(i).get(1)) {
                String[] parts = hit.asText().split(" ", -1);
                hits.add(parts[0] + " " + Double.parseDouble(parts[1]));
            }
            answers.add(new Answer(queries.get(i), all.get(i).get(0).asInt(), hits));
        }
        return answers;
    }

    private static List<Answer> inLucene(List<String> queries) throws IOException {
        List<Answer> answers = new ArrayList<>();
        try (Searcher searcher = new Searcher(BuiltHandbook.INDEX)) {
            for (String query : queries) {
                Searcher.Result result = searcher.search(query, TOP);
                answers.add(new Answer(
                        query,
                        result.total(),
                        result.hits().stream()
                                .map(hit -> hit.url() + " " + hit.score())
                                .toList()));
            }
        }
        return answers;
    }

    /** The judged queries, bad input, and many made from the handbook's own words. */
    private static List<String> queries() throws IOException {
        List<String> queries = new ArrayList<>(List.of(
                "",
                "a",
                "ö",
                "och",
                "\"",
                "\"och",
                "😀",
                "<b>mål</b>",
                ".*+?[](",
                "שלום",
                "x".repeat(10_000),
                "e nämnd",
                "\"e-nämnd\"",
                "\u0000\u001f",
                "İstanbul",
                "service level agreement",
                "beslutspunkt-modell",
                "mal mål"));
        try (Stream<String> lines = Files.lines(Path.of("src/test/resources/search/judged.tsv"))) {
            lines.filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t", -1)[2])
                    .forEach(queries::add);
        }
        List<String> words = new ArrayList<>(BuiltHandbook.words());
        words.sort(Comparator.naturalOrder());
        Random random = new Random(7);
        for (int i = 0; i < GENERATED; i++) {
            String word = words.get(random.nextInt(words.size()));
            String other = words.get(random.nextInt(words.size()));
            queries.add(
                    switch (i % 7) {
                        case 0 -> word;
                        case 1 -> word + " " + other;
                        case 2 -> Token.fold(word);
                        case 3 -> BuiltHandbook.edited(word, random);
                        case 4 -> word + other;
                        case 5 -> quoted(random);
                        default -> word.substring(0, 1 + random.nextInt(word.length()));
                    });
        }
        return queries;
    }

    /** Some words that follow each other on a page, in quotes every other time. */
    private static String quoted(Random random) {
        IndexedPage page = BuiltHandbook.PAGES.get(random.nextInt(BuiltHandbook.PAGES.size()));
        String[] words = page.sections().getFirst().text().split(" ", -1);
        int from = random.nextInt(words.length);
        String some = String.join(" ", List.of(words).subList(from, Math.min(words.length, from + 4)));
        return random.nextBoolean() ? '"' + some + '"' : some;
    }
}
