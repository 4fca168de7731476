package se.metodhandbok.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import se.metodhandbok.build.FileTree;
import se.metodhandbok.builtsite.BuiltSite;
import se.metodhandbok.builtsite.TemporaryFolder;
import se.metodhandbok.model.PageType;

/**
 * A page of the real site with one fault at a time: each must be found, and nothing on the page as it is. One run with
 * two tabs looks at all the copies.
 */
@Tag("browser")
@EnabledIfSystemProperty(named = "seeded", matches = "true", disabledReason = "29 whole pages: too slow for every run")
class SeededFaultsTest {
    private static Map<String, List<String>> found;

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
            style(
                    "klippt-textavstand",
                    "textavstand-klipper",
                    "main h1 { height: 1lh; overflow: hidden; white-space: nowrap; width: max-content; line-height: 1.08; max-height: 60px }"),
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
                    "<video width=\"640\" height=\"100\" style=\"max-width: none\"></video>"),
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
        var page = BuiltSite.get().shortest(PageType.METOD);
        Path original = site.resolve(page.uri());
        // Without the policy, which would stop what is seeded.
        String html = Files.readString(original).replaceFirst("<meta http-equiv=\"Content-Security-Policy\"[^>]*>", "");
        ProbeCases.files(original.getParent());
        Files.writeString(original.resolveSibling("ren.html"), html);
        for (var seed : SEEDS.entrySet()) {
            Files.writeString(
                    original.resolveSibling(seed.getKey() + ".html"),
                    seed.getValue().in(html));
        }
        String folder = page.uri().replaceFirst("[^/]*$", "");
        List<PageTask> tasks = Stream.concat(SEEDS.keySet().stream(), Stream.of("ren"))
                .map(name -> new PageTask(folder + name + ".html", PageCheck.Depth.STATES_AND_PROBES))
                .toList();
        found = new BrowserCheck(site, Chromium.find().orElseThrow(), null, 2)
                .run(tasks).stream()
                        .collect(Collectors.toMap(
                                result -> result.path().replaceFirst("^.*/", "").replace(".html", ""),
                                result -> result.findings().stream()
                                        .map(Finding::rule)
                                        .toList()));
    }

    @Test
    void findsEverySeededFault() {
        assertThat(SEEDS.entrySet().stream()
                        .filter(seed -> !found.get(seed.getKey())
                                .contains(seed.getValue().rule()))
                        .map(seed -> seed.getKey() + ": " + found.get(seed.getKey())))
                .isEmpty();
    }

    @Test
    void findsNothingOnThePageAsItIs() {
        assertThat(found.get("ren")).isEmpty();
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
