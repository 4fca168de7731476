package se.metodhandbok.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The commands as people meet them: exit codes, messages and formats. Pages are Markdown, which needs no start-up. */
class CommandLineTest {
    private static final String PAGE = """
            title=Välkommen
            type=start
            status=published
            sammanfattning=En mening.
            kalla=egen
            ansvarig=Metodgruppen
            granskad=2026-11-22
            granskas-igen=2027-11-22
            ~~~~~~

            Text.
            """;

    @TempDir
    private Path project;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void setUp() throws IOException {
        write("jbake.properties", "template.start.file=start.ftl\nhandbok.menu=index\nhandbok.footer=index\n");
        write("templates/start.ftl", "<p>${content.title}</p>");
        write("assets/handbok.css", "p {}");
        write("content/index.md", PAGE);
    }

    @Test
    void tellsItsVersion() {
        assertThat(run("--version")).isEqualTo(Handbok.OK);

        assertThat(out.toString().strip()).matches("handbok \\d+\\.\\d+\\.\\d+(-SNAPSHOT)?");
    }

    @Test
    void buildsIntoTargetSite() throws IOException {
        assertThat(run("build")).isEqualTo(Handbok.OK);

        assertThat(project.resolve("target/site/index.html")).hasContent("<p>Välkommen</p>");
        assertThat(project.resolve("target/site/handbok.css")).exists();
        assertThat(out.toString()).startsWith("1 sidor byggda i ");
    }

    @Test
    void packsTheSameBytesEveryTime() throws IOException {
        Path zip = project.resolve("target/metodhandboken.zip");
        assertThat(run("package")).isEqualTo(Handbok.OK);
        byte[] first = Files.readAllBytes(zip);
        write("assets/handbok.css", "p {}");

        assertThat(run("package")).isEqualTo(Handbok.OK);

        assertThat(zip).hasBinaryContent(first);
        assertThat(project.resolve("target")).isDirectoryNotContaining("glob:**.new");
        try (ZipFile archive = new ZipFile(zip.toFile())) {
            assertThat(archive.stream().map(ZipEntry::getName).toList())
                    .isSorted()
                    .contains("metodhandboken/index.html", "metodhandboken/handbok.css", "metodhandboken/sok/start.js")
                    .allMatch(name -> name.startsWith("metodhandboken/"))
                    .noneMatch(name -> name.contains("/."));
        }
    }

    @Test
    void leavesTheLastPackageWhenSomethingIsWrong() throws IOException {
        Path zip = project.resolve("ut/bok.zip");
        run("package", "--output", zip.toString());
        byte[] first = Files.readAllBytes(zip);
        write("content/index.md", PAGE.replace("published", "publishd"));

        assertThat(run("package", "--output", zip.toString())).isEqualTo(Handbok.PROBLEMS);

        assertThat(zip).hasBinaryContent(first);
        assertThat(out.toString()).contains("fel HB015");
    }

    @Test
    void leavesTheLastGoodSiteWhenSomethingIsWrong() throws IOException {
        run("build");
        write("content/index.md", PAGE.replace("published", "publishd"));

        assertThat(run("build")).isEqualTo(Handbok.PROBLEMS);

        assertThat(project.resolve("target/site/index.html")).hasContent("<p>Välkommen</p>");
        assertThat(project.resolve("target")).isDirectoryNotContaining("glob:**site.new");
        assertThat(out.toString()).contains("content/index.md:3:8: fel HB015").contains("1 fel i 1 fil.");
    }

    @Test
    void tellsAllProblemsSortedAndTheFirstAgainAtTheEnd() throws IOException {
        write("content/b.md", PAGE.replace("type=start", "type=sida").replace("granskad=2026-11-22", "granskad=i dag"));
        write("content/a.md", PAGE.replace("type=start\n", ""));

        assertThat(run("check")).isEqualTo(Handbok.PROBLEMS);

        assertThat(out.toString().lines().toList())
                .satisfiesExactly(
                        line -> assertThat(line).startsWith("content/a.md:1:1: fel HB012"),
                        line -> assertThat(line).startsWith("content/b.md:7:10: fel HB019"),
                        line -> assertThat(line).startsWith("2 fel i 2 filer."),
                        line -> assertThat(line).startsWith("Börja här: content/a.md:1:1"));
    }

    @Test
    void printsProblemsAsJson() throws IOException {
        write("content/index.md", PAGE.replace("published", "publishd"));

        run("check", "--format", "json");

        JsonNode problem = new ObjectMapper().readTree(out.toString()).at("/problems/0");
        assertThat(problem.get("file").asText()).isEqualTo("content/index.md");
        assertThat(problem.get("line").asInt()).isEqualTo(3);
        assertThat(problem.get("column").asInt()).isEqualTo(8);
        assertThat(problem.get("rule").asText()).isEqualTo("HB015");
        assertThat(problem.get("message").asText()).contains("publishd");
        assertThat(problem.get("fix").asText()).contains("published");
    }

    @Test
    void printsProblemsAsAnnotations() throws IOException {
        write("content/index.md", PAGE.replace("published", "publishd"));

        run("check", "--format", "ci");

        assertThat(out.toString())
                .startsWith(
                        "::error file=content/index.md,line=3,col=8,title=HB015::Statusen \"publishd\" finns inte.");
    }

    @Test
    void saysWhenTheConfigurationIsMissing() throws IOException {
        Files.delete(project.resolve("jbake.properties"));

        assertThat(run("build")).isEqualTo(Handbok.PROBLEMS);

        assertThat(out.toString()).contains("jbake.properties:1:1: fel HB060");
    }

    @Test
    void saysWhenTheConfigurationIsBroken() throws IOException {
        write("jbake.properties", "template.start.file=start.ftl\nhandbok.menu=\\uZZZZ\n");

        assertThat(run("build")).isEqualTo(Handbok.PROBLEMS);

        assertThat(out.toString()).contains("jbake.properties:1:1: fel HB061");
    }

    @Test
    void saysWhenThereIsNoContent() throws IOException {
        Files.delete(project.resolve("content/index.md"));

        assertThat(run("build")).isEqualTo(Handbok.PROBLEMS);

        assertThat(out.toString()).contains("fel HB005");
    }

    @Test
    void saysWhereATemplateIsBroken() throws IOException {
        write("templates/start.ftl", "<p>\n${content.finnsinte}</p>");

        assertThat(run("build")).isEqualTo(Handbok.PROBLEMS);

        assertThat(out.toString()).contains("templates/start.ftl:2:3: fel HB063");
    }

    @Test
    void refusesAPageThatIsTooLarge() throws IOException {
        write("content/stor.md", PAGE + "ord ".repeat(1_250_000));

        assertThat(run("build")).isEqualTo(Handbok.PROBLEMS);

        assertThat(out.toString()).contains("content/stor.md:1:1: fel HB002: Sidan är 5000 kB.");
    }

    @Test
    void refusesSymbolicLinks() throws IOException {
        write("hemligt.md", PAGE);
        Files.createSymbolicLink(project.resolve("content/lank.md"), project.resolve("hemligt.md"));

        assertThat(run("build")).isEqualTo(Handbok.PROBLEMS);

        assertThat(out.toString()).contains("content/lank.md:1:1: fel HB004");
    }

    @Test
    void refusesToIncludeThroughASymbolicLink() throws IOException {
        write("hemligt/del.txt", "hemligt");
        Files.createSymbolicLink(project.resolve("content/_delar"), project.resolve("hemligt"));
        write("content/index.md", PAGE + "\ninclude::_delar/del.txt[]\n");

        assertThat(run("build")).isEqualTo(Handbok.PROBLEMS);

        assertThat(out.toString()).contains("content/index.md:13:10: fel HB004");
    }

    @Test
    void neverReplacesAFolderItDidNotBuild() throws IOException {
        write("mitt/arkiv.txt", "viktigt");

        assertThat(run("build", "--output", project.resolve("mitt").toString())).isEqualTo(Handbok.PROBLEMS);

        assertThat(project.resolve("mitt/arkiv.txt")).hasContent("viktigt");
        assertThat(out.toString()).contains("fel HB065");
    }

    @Test
    void saysWhenTheOutputCannotBeWritten() throws IOException {
        write("fil", "en fil där en mapp behövs");

        assertThat(run("build", "--output", project.resolve("fil/site").toString()))
                .isEqualTo(Handbok.PROBLEMS);

        assertThat(out.toString()).contains("fel HB064");
    }

    @Test
    void saysWhenThePortIsTaken() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String port = Integer.toString(taken.getLocalPort());

            assertThat(run("serve", "--port", port)).isEqualTo(Handbok.PROBLEMS);

            assertThat(err.toString()).startsWith("Porten " + port + " är upptagen.");
        }
    }

    @Test
    void exitsWithTwoOnWrongUse() {
        assertThat(run("bygg")).isEqualTo(Handbok.WRONG_USE);
        assertThat(run("check", "--format", "xml")).isEqualTo(Handbok.WRONG_USE);
        assertThat(run("build", "--content", "finns-inte")).isEqualTo(Handbok.WRONG_USE);
        assertThat(run()).isEqualTo(Handbok.WRONG_USE);
        assertThat(err.toString())
                .contains("Okänt kommando eller tillval: bygg.")
                .contains("Värdet \"xml\" går inte att använda.")
                .contains("Mappen finns-inte finns inte.")
                .contains("Skriv ett kommando");
    }

    @Test
    void checksTheAccessibilityOfFinishedPages() throws IOException {
        write("sidor/binar.html", "\u0000\u0001");
        write("sidor/bra.html", "<!DOCTYPE html><html lang=sv><title>Bra</title><p>Text</p></html>");
        write("sidor/fel.html", "<!DOCTYPE html><html lang=sv><title>Fel</title>\n<img src=karta.png></html>");

        assertThat(run("wcag", "--format", "json", project.resolve("sidor").toString()))
                .isEqualTo(Handbok.PROBLEMS);

        JsonNode files = new ObjectMapper().readTree(out.toString());
        assertThat(files).hasSize(3);
        assertThat(files.get(0).path("error").asText()).contains("binärfil");
        assertThat(files.get(1).path("findings")).isEmpty();
        JsonNode finding = files.get(2).path("findings").get(0);
        assertThat(finding.path("rule").asText()).isEqualTo("bild-namn");
        assertThat(finding.path("act").get(0).asText()).isEqualTo("23a2a8");
        assertThat(finding.path("wcag").get(0).asText()).isEqualTo("1.1.1");
        assertThat(finding.path("selector").asText()).isEqualTo("html > body > img");
        assertThat(finding.path("line").asInt()).isEqualTo(2);
        assertThat(finding.path("message").asText()).isEqualTo("Bilden saknar textalternativ.");
        assertThat(finding.path("fix").asText()).startsWith("Beskriv bilden i alt.");
    }

    @Test
    void aPageToCheckThatIsMissingIsWrongUse() throws IOException {
        write("sidor/bra.html", "<!DOCTYPE html><html lang=sv><title>Bra</title><p>Text</p></html>");

        assertThat(run("wcag", project.resolve("sidor/bra.html").toString(), "saknas.html"))
                .isEqualTo(Handbok.WRONG_USE);
        assertThat(err.toString()).contains("saknas.html: Filen eller mappen finns inte.");
        assertThat(run("wcag", project.resolve("sidor/bra.html").toString())).isEqualTo(Handbok.OK);
    }

    @Test
    void makesANewPage() {
        assertThat(run("new", "begrepp", "Nytt  ord")).isEqualTo(Handbok.OK);

        assertThat(project.resolve("content/ordlista/nytt-ord.adoc")).content().startsWith("= Nytt ord\n");
        assertThat(out.toString()).contains("content/ordlista/nytt-ord.adoc");
        assertThat(run("new", "begrepp", "Nytt ord")).isEqualTo(Handbok.PROBLEMS);
        assertThat(err.toString()).contains("finns redan");
    }

    @ParameterizedTest
    @CsvSource({
        "sok, Sök, , 'Det finns ingen sidtyp \"sok\"'",
        "metod, ?!, , minst en bokstav",
        "fas, Starta, , --folder processer/namn",
        "fas, Starta, ../../etc, Mappen \"../../etc\" finns inte",
        "fas, Starta, processer/saknas, Mappen \"processer/saknas\" finns inte"
    })
    void saysWhyAPageCannotBeMade(String type, String title, @Nullable String folder, String why) {
        String[] command = folder == null
                ? new String[] {"new", type, title}
                : new String[] {"new", type, title, "--folder", folder};

        assertThat(run(command)).isEqualTo(Handbok.WRONG_USE);

        assertThat(err.toString()).contains(why);
    }

    private int run(String... arguments) {
        return Handbok.run(project, new PrintWriter(out, true), new PrintWriter(err, true), arguments);
    }

    private void write(String file, String text) throws IOException {
        Path path = project.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }
}
