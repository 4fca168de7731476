package se.metodhandbok.builtsite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.metodhandbok.build.FileTree;
import se.metodhandbok.build.SiteBuild;
import se.metodhandbok.check.PaletteCheck;
import se.metodhandbok.model.Problem;
import se.metodhandbok.wcag.Checker;
import se.metodhandbok.wcag.Finding;

/** Faults put into the real site that are found without a browser: in its pages, content and style sheet. */
@Tag("html")
class SeededStaticFaultsTest {
    private static final Checker CHECKER = Checker.of(true, Locale.ROOT);

    /** A page that has this, and what is done to it. */
    private record Seed(String has, Consumer<Document> fault) {}

    private static final Map<String, Seed> SEEDS = Map.ofEntries(
            Map.entry("alt saknas", new Seed("main", page -> page.expectFirst("main")
                    .append("<img src=\"a.png\">"))),
            Map.entry("lang saknas", new Seed("html", page -> page.expectFirst("html")
                    .removeAttr("lang"))),
            Map.entry("fel lang", new Seed("html", page -> page.expectFirst("html")
                    .attr("lang", "svenska"))),
            Map.entry("sidtitel tom", new Seed("title", page -> page.title(""))),
            Map.entry("rubrik hoppad", new Seed("main h1", page -> page.expectFirst("main h1")
                    .after("<h4>Rubrik</h4>"))),
            Map.entry("etikett borta", new Seed("#ui-q", page -> {
                page.select("label[for=ui-q]").remove();
                page.expectFirst("#ui-q").removeAttr("placeholder");
            })),
            Map.entry("knapp utan namn", new Seed("#ui-sok button", page -> page.expectFirst("#ui-sok button")
                    .text(""))),
            Map.entry("länk utan namn", new Seed("main p > a", page -> page.expectFirst("main p > a")
                    .text(""))),
            Map.entry("läs mer", new Seed("main p > a", page -> page.expectFirst("main p > a")
                    .text("Läs mer"))),
            Map.entry("tabellrubrik borta", new Seed("main caption", page -> page.select("main caption")
                    .remove())),
            Map.entry("hoppa-länk borta", new Seed(".skip", page -> page.select(".skip")
                    .remove())),
            Map.entry("zoom låst", new Seed("meta[name=viewport]", page -> page.expectFirst("meta[name=viewport]")
                    .attr("content", "width=device-width, user-scalable=no"))),
            Map.entry("main borta", new Seed("main", page -> page.expectFirst("main")
                    .tagName("div"))),
            Map.entry("fel roll", new Seed("#ui-sok button", page -> page.expectFirst("#ui-sok button")
                    .attr("role", "knapp"))),
            Map.entry("fokus i dolt", new Seed("main p > a", page -> page.expectFirst("main p > a")
                    .attr("aria-hidden", "true"))));

    @TempDir
    private Path temporary;

    static List<String> seeds() {
        return SEEDS.keySet().stream().sorted().toList();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aFaultInAPageIsFound(String name) throws IOException {
        Seed seed = SEEDS.get(name);
        Path original = BuiltSite.get().file(BuiltSite.get().firstWith(seed.has()));
        Document page = org.jsoup.Jsoup.parse(original);
        seed.fault().accept(page);
        // Beside the page, for its style sheet.
        Path copy = Files.writeString(original.resolveSibling("fel.html"), page.outerHtml());
        try {
            List<Finding> before = CHECKER.check(original).findings();
            assertThat(before).isEmpty();
            assertThat(CHECKER.check(copy).findings()).isNotEmpty();
        } finally {
            Files.delete(copy);
        }
    }

    @Test
    void aFaultInTheContentIsFound() throws IOException {
        Path project = Path.of("").toAbsolutePath();
        Path content = temporary.resolve("content");
        FileTree.copy(project.resolve("content"), content);
        String statement = "_tillganglighet/redogorelse.yaml";
        Path data = content.resolve(statement);
        Files.writeString(
                data, Files.readString(data).replaceAll("(bedomd|uppdaterad): \\d{4}-\\d\\d-\\d\\d", "$1: 2025-10-22"));
        String film = "kurser/digitalisering/vad-ar-digitalisering";
        Files.delete(content.resolve(film + ".sv.vtt"));
        String method = "metoder/effekthemtagning.adoc";
        Files.writeString(
                content.resolve(method),
                Files.readString(content.resolve(method))
                        .replace("== När den inte passar", "==== När den inte passar\n\nimage::../bild.png[]\n"));
        try (SiteBuild build = new SiteBuild(project, content, false)) {
            List<Problem> problems = build.check().problems();
            assertThat(problems)
                    .anySatisfy(problem -> assertThat(problem.place().file()).endsWith(statement));
            assertThat(problems).anySatisfy(problem -> {
                assertThat(problem.place().file()).contains("kurser/digitalisering");
                assertThat(problem.details().toString()).contains("vad-ar-digitalisering");
            });
            List<String> rules = problems.stream()
                    .filter(problem -> problem.place().file().endsWith(method))
                    .map(problem -> problem.rule().id())
                    .toList();
            assertThat(rules).contains("HB037", "HB044");
        }
    }

    /** 4.4:1 is too little for text. */
    @Test
    void aPaleColourInTheStyleSheetIsFound() throws IOException {
        String sheet = Files.readString(Path.of("assets/handbok.css"));
        List<Problem> problems = new ArrayList<>();
        PaletteCheck.check(sheet, "handbok.css", problems::add);
        assertThat(problems).isEmpty();
        PaletteCheck.check(
                sheet.replaceFirst("--muted: light-dark\\(#\\w+", "--muted: light-dark(#7a7a7a"),
                "handbok.css",
                problems::add);
        assertThat(problems).isNotEmpty();
    }
}
