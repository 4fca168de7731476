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
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.metodhandbok.build.FileTree;
import se.metodhandbok.builtsite.BuiltSite;
import se.metodhandbok.builtsite.TemporaryFolder;
import se.metodhandbok.model.PageType;

/**
 * A page of the real site with one fault at a time that only a browser shows: the probe must find each, and nothing on
 * the page as it is. A handful in every run; all with {@code -Dseeded=true}. What needs no browser is seeded in
 * {@code SeededStaticFaultsTest}.
 */
@Tag("browser")
class SeededFaultsTest {
    private static final boolean ALL = Boolean.getBoolean("seeded");
    private static final Set<String> A_HANDFUL = Set.of("fokusring-borta", "kontrast-4,4", "falla", "klippt-stor-text");

    private static final Map<String, List<String>> found = new TreeMap<>();
    private static final Set<String> clean = new TreeSet<>();

    /** A copy of the page with this in its head, or in its body, and the rule that must speak. */
    private static final Map<String, Seed> SEEDS = Map.ofEntries(
            style(
                    "fokusring-borta",
                    "fokus-syns-inte",
                    ":focus-visible { outline: none !important; box-shadow: none !important }"),
            style(
                    "fokusring-blek",
                    "fokus-svagt",
                    ":focus-visible { outline: 1px solid #e4e4e4 !important; box-shadow: none !important }"),
            style(
                    "fokus-under-huvud",
                    "fokus-skymt",
                    "header { position: sticky !important; top: 0; z-index: 9; background: #fff; height: 100vh }"),
            style(
                    "kontrast-4,4",
                    "axe-color-contrast",
                    "main p { color: #797979 !important; background: #fff !important }"),
            style("klippt-vid-zoom", "zoom-klipper", "main h1 { height: 2rem; overflow: hidden; width: 4em }"),
            style("text-i-px", "text-vaxer-inte", "main p { font-size: 16px !important }"),
            style("klippt-stor-text", "stor-text-klipps", "main .lead { height: 60px !important; overflow: hidden }"),
            body(
                    "klippt-textavstand",
                    "textavstand-klipper",
                    "<p style=\"height: 15px; line-height: 15px; overflow: hidden; font-size: 16px; margin: 0\">En rad</p>"),
            style("rorelse", "rorelse", "a { transition: color .4s !important }"),
            style("vrids", "riktning", "@media (orientation: portrait) { main { rotate: 90deg } }"),
            style(
                    "fast-huvud",
                    "fast-del-vid-zoom",
                    "header { position: fixed !important; inset: 0 0 auto; height: 12rem; background: #fff }"),
            style("meny-skrivs-ut", "utskrift", "@media print { nav { display: block !important } }"),
            style("ljus-i-morkt", "morkt-lage", "body { background: #fff !important; color: #000 !important }"),
            style(
                    "knapp-utan-kant",
                    "tvingade-farger-kant",
                    ".btn, .input { border: 0 !important; appearance: none !important }"),
            style(
                    "skugga-ar-fokus",
                    "tvingade-farger-fokus",
                    ":focus-visible { outline: none !important; box-shadow: 0 0 0 5px #000 !important }"),
            style("hoppa-lank-borta", "hoppa-till-innehallet", ".skip { display: none }"),
            body(
                    "film-640",
                    "bredare-an-fonstret",
                    "<video width=\"640\" height=\"100\" style=\"max-width: none; width: 640px\"></video>"),
            body("falla", "tangentbordsfalla", "<button onblur=\"setTimeout(() => this.focus(), 5)\">Fast</button>"),
            body("tabindex", "tabbordning", "<button tabindex=\"4\">Först</button>"),
            body(
                    "hovring",
                    "hovring",
                    "<style>.hv { display: none; position: absolute; margin-top: 60px } b:hover + .hv { display: block }</style><b>Ord</b><span class=\"hv\">Förklaring</span>"),
            body("autospel", "spelar-sjalv", "<audio autoplay src=\"ton.wav\"></audio>"),
            body("film-utan-text", "film", "<video controls src=\"ton.wav\"></video>"),
            body(
                    "liten-yta",
                    "axe-target-size",
                    "<p><button style=\"width: 12px; height: 12px; padding: 0; min-height: 0\">a</button><button style=\"width: 12px; height: 12px; padding: 0; min-height: 0\">b</button></p>"),
            body(
                    "rullruta",
                    "rulla-med-tangentbord",
                    "<div style=\"height: 30px; overflow: auto\"><p>Rad</p><p>Rad</p><p>Rad</p></div>"),
            body(
                    "kortkommando",
                    "kortkommando",
                    "<p id=\"kk\">1</p><script>onkeydown = e => { if (e.key === 'j') kk.textContent += 1; }</script>"),
            body(
                    "raknare",
                    "andrar-sig-sjalv",
                    "<p id=\"rk\">1</p><script>setInterval(() => rk.textContent++, 300)</script>"),
            body("ankare", "lank-inom-sidan", "<a href=\"#finns-inte\">Dit</a>"),
            body("dra", "dra", "<p><span draggable=\"true\">Flytta mig</span></p>"));

    @BeforeAll
    static void look() throws IOException {
        Path site = TemporaryFolder.create("handbok-fel");
        FileTree.copy(BuiltSite.get().folder(), site);
        ProbeCases.files(site);
        Path page = site.resolve(BuiltSite.get().shortest(PageType.METOD).uri());
        ProbeCases.files(page.getParent());
        // Without the policy, which would stop what is seeded.
        String html = Files.readString(page).replaceFirst("<meta http-equiv=\"Content-Security-Policy\"[^>]*>", "");
        HttpServer server = SimpleFileServer.createFileServer(
                new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), site, SimpleFileServer.OutputLevel.NONE);
        server.start();
        URI root = URI.create("http://localhost:" + server.getAddress().getPort() + "/");
        try (Chromium chromium = Chromium.start(Chromium.find().orElseThrow());
                Tab tab = chromium.newTab()) {
            for (var seed : SEEDS.entrySet()) {
                if (ALL || A_HANDFUL.contains(seed.getKey())) {
                    Path copy = page.resolveSibling(seed.getKey() + ".html");
                    Files.writeString(copy, seed.getValue().in(html));
                    String rule = seed.getValue().rule();
                    found.put(
                            seed.getKey(),
                            rules(tab, root.resolve(site.relativize(copy).toString()), rule));
                    Files.writeString(page, html);
                    clean.addAll(rules(tab, root.resolve(site.relativize(page).toString()), rule));
                }
            }
        } finally {
            server.stop(0);
        }
    }

    /** What the probe that looks for a rule, or axe-core, finds. */
    private static List<String> rules(Tab tab, URI page, String rule) {
        Findings findings = new Findings(tab);
        try {
            tab.reset();
            tab.open(page);
            if (rule.startsWith("axe-")) {
                Axe.STRUCTURE.look(tab, findings);
                Axe.COLOURS.look(tab, findings);
            } else {
                ProbeCases.probes().get(rule).look(tab, page, findings);
            }
        } catch (IllegalArgumentException e) {
            return List.of(rule + " on " + page + ": " + e.getMessage());
        }
        return findings.all().stream().map(Finding::rule).toList();
    }

    @Test
    void findsEverySeededFault() {
        assertThat(found).isNotEmpty();
        assertThat(found.entrySet().stream().filter(seed -> !seed.getValue()
                        .contains(SEEDS.get(seed.getKey()).rule())))
                .isEmpty();
    }

    @Test
    void findsNothingOnThePageAsItIs() {
        assertThat(clean).isEmpty();
    }

    private static Map.Entry<String, Seed> style(String name, String rule, String css) {
        return Map.entry(name, new Seed(rule, "</head>", "<style>" + css + "</style></head>"));
    }

    private static Map.Entry<String, Seed> body(String name, String rule, String html) {
        return Map.entry(name, new Seed(rule, "</main>", html + "</main>"));
    }

    private record Seed(String rule, String before, String with) {
        String in(String html) {
            return html.replace(before, with);
        }
    }
}
