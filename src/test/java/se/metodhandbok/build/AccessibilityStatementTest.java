package se.metodhandbok.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.metodhandbok.model.Problem;
import se.metodhandbok.model.Rule;

/** The accessibility statement holds every part the law asks for, and no build passes without one of them. */
class AccessibilityStatementTest {
    private static final Path EXAMPLE = FixtureSites.FOLDER.resolve("statement/content");
    private static final String DATA = "_tillganglighet/redogorelse.yaml";
    private static final String PROTOCOL = "_tillganglighet/protokoll/2026-11-01.yaml";

    @TempDir
    private Path folder;

    private Path content;

    @BeforeEach
    void copyExample() throws IOException {
        content = folder.resolve("content");
        FileTree.copy(EXAMPLE, content);
    }

    static List<String> keys() throws IOException {
        return Files.readString(EXAMPLE.resolve(DATA))
                .lines()
                .map(line -> line.substring(0, line.indexOf(':')))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("keys")
    void refusesAStatementWithoutAnyOneOfItsParts(String key) throws IOException {
        rewrite(DATA, text -> text.replaceFirst("(?m)^" + key + ":.*\n", ""));

        assertRefused(key);
    }

    private void assertRefused(String key) {
        Report report = FixtureSites.build(content).build(folder.resolve("site"));

        assertThat(report.errors()).anySatisfy(problem -> {
            assertThat(problem.rule()).isEqualTo(Rule.MISSING_DATA_KEY);
            assertThat(problem.details()).contains(key);
        });
        assertThat(folder.resolve("site")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "protokoll: 2026-11-01\n",
                "standard: EN 301 549 V3.2.1\n",
                "metod: sjalvskattning\n",
                "granskare: Metodgruppen\n",
                "hjalpmedel: []\n",
                "urval: []\n",
                "krav: 1.4.4\n    ",
                "    sidtyper: [start]\n",
                "    utfall: underkand\n",
                "    brist: Kartan skyms vid 200 procent.\n",
                "    skal: Kartan är för bred.\n",
                "    alternativ: Samma steg står i listan under kartan.\n"
            })
    void refusesAProtocolWithoutAnyOneOfItsParts(String part) throws IOException {
        rewrite(PROTOCOL, text -> text.replace(part, ""));

        assertRefused(part.strip().substring(0, part.strip().indexOf(':')));
    }

    @Test
    void refusesAProtocolWithoutTrials() throws IOException {
        rewrite(PROTOCOL, text -> text.substring(0, text.indexOf("kontroller:")));

        assertRefused("kontroller");
    }

    @Test
    void refusesAStatementWithoutItsData() throws IOException {
        Files.delete(content.resolve(DATA));

        assertThat(FixtureSites.build(content).build(folder.resolve("site")).errors())
                .extracting(Problem::rule)
                .contains(Rule.NO_STATEMENT);
        assertThat(folder.resolve("site")).doesNotExist();
    }

    /** The site may be built so that it can be reviewed, but not released. */
    @Test
    void refusesToReleaseWhatNobodyHasReviewed() throws IOException {
        FileTree.delete(content.resolve("_tillganglighet/protokoll"));

        assertThat(FixtureSites.build(content)
                        .release(folder.resolve("release"))
                        .warnings())
                .extracting(Problem::rule)
                .contains(Rule.NO_PROTOCOL);
        assertThat(folder.resolve("release")).doesNotExist();
    }

    @Test
    void showsEveryPartTheLawAsksFor() throws IOException {
        assertThat(FixtureSites.build(content).build(folder.resolve("site")).ok())
                .isTrue();

        Document page = Jsoup.parse(folder.resolve("site/redogorelse.html"));
        assertThat(page.select("main h2").eachText())
                .containsSubsequence(
                        "Vad redogörelsen gäller",
                        "Hur tillgänglig är webbplatsen?",
                        "Brister som vi känner till",
                        "Innehåll som är undantaget",
                        "Så har vi bedömt webbplatsen",
                        "Anmäl en brist till oss",
                        "Anmäl till tillsynsmyndigheten");
        String text = page.selectFirst("main").text();
        assertThat(text)
                .contains("Provkommunen", "Provsidorna", "https://prov.example", "delvis förenlig")
                .contains("Kartan skyms vid 200 procent", "Kartan är för bred", "Samma steg står i listan under kartan")
                .contains("12 § i lagen", "9 § i lagen")
                .contains("Självskattning", "1 november 2026", "10 november 2026")
                .contains("Ring växeln", "Säg vad du behöver");
        assertThat(page.select("main a[href=https://tillsyn.example]")).hasSize(1);
    }

    @Test
    void aLaterReviewReplacesAnEarlierOne() throws IOException {
        rewrite(
                "_tillganglighet/protokoll/2026-11-10.yaml",
                text -> text + "  - {krav: 1.4.4, sidtyper: [start], utfall: godkand}\n");

        FixtureSites.build(content).build(folder.resolve("site"));

        assertThat(Jsoup.parse(folder.resolve("site/redogorelse.html")).text()).doesNotContain("Kartan skyms");
    }

    @Test
    void fullComplianceNeedsEveryTrialAndNoFault() throws IOException {
        rewrite(DATA, text -> text.replace("delvis", "helt"));
        String all = allCriteria();
        Files.writeString(content.resolve("_tillganglighet/protokoll/2026-11-12.yaml"), """
                protokoll: 2026-11-12
                standard: EN 301 549 V3.2.1
                metod: sjalvskattning
                granskare: Metodgruppen
                hjalpmedel: []
                urval: []
                kontroller:
                  - {krav: [%s], sidtyper: alla, utfall: godkand}
                """.formatted(all));
        assertThat(FixtureSites.build(content).check().problems()).isEmpty();

        rewrite("_tillganglighet/protokoll/2026-11-12.yaml", text -> text.replace("4.1.3", "4.1.2"));
        assertThat(FixtureSites.build(content).check().problems())
                .extracting(problem -> problem.rule())
                .containsExactlyInAnyOrder(Rule.STATEMENT_CLAIMS_TOO_MUCH, Rule.NOT_TRIED);
    }

    @Test
    void aReleaseStopsAtWhatNobodyHasTried() {
        SiteBuild build = FixtureSites.build(content);

        assertThat(build.release(folder.resolve("release")).warnings()).isNotEmpty();
        assertThat(folder.resolve("release")).doesNotExist();
        assertThat(build.build(folder.resolve("site")).ok()).isTrue();
    }

    /** The criteria's ids as the review form lists them. */
    private String allCriteria() throws IOException {
        FixtureSites.build(EXAMPLE).build(folder.resolve("form"));
        return String.join(
                ", ",
                Jsoup.parse(folder.resolve("form/granska.html")).select("fieldset.criterion legend").eachText().stream()
                        .map(legend -> legend.substring(0, legend.indexOf(' ')))
                        .toList());
    }

    private void rewrite(String file, java.util.function.UnaryOperator<String> change) throws IOException {
        Path path = content.resolve(file);
        String before = Files.readString(path);
        String after = change.apply(before);
        assertThat(after).as("the change takes").isNotEqualTo(before);
        Files.writeString(path, after);
    }
}
