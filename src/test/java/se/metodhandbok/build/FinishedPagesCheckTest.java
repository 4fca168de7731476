package se.metodhandbok.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.metodhandbok.model.Messages;

/** A fault in a finished page stops the build and is told where the author wrote it. */
class FinishedPagesCheckTest {
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

            Alla mallar finns samlade.

            """;
    private static final String TEMPLATE = """
            <!DOCTYPE html><html lang="sv"><head><title>${content.title}</title></head><body><a href="#i">Till innehållet</a>
            <main id="i"><h1>${content.title}</h1>${content.body?no_esc}</main><a href="t.html">Tillgänglighetsredogörelse</a></body></html>
            """;

    @TempDir
    private Path project;

    @BeforeEach
    void setUp() throws IOException {
        write("jbake.properties", "template.start.file=start.ftl\nhandbok.menu=index\nhandbok.wcag=true\n");
        write("templates/start.ftl", "<#ftl output_format=\"HTML\">" + TEMPLATE);
    }

    @Test
    void aFaultIsToldAtTheLineTheAuthorWrote() throws IOException {
        write("content/index.md", PAGE + "Se sidan [Läs mer](https://exempel.example/).\n");

        assertThat(problems(true)).singleElement().satisfies(line -> assertThat(line)
                .startsWith("content/index.md:13:")
                .contains("HB140", "Länktexten \"läs mer\" säger inte vart länken leder. (lanktext)"));
        assertThat(project.resolve("target/site")).doesNotExist();
    }

    @Test
    void checkTellsTheSameAndLeavesNothingBehind() throws IOException {
        write("content/index.md", PAGE + "Se sidan [Läs mer](https://exempel.example/).\n");

        assertThat(problems(false)).hasSize(1);
        assertThat(project.resolve("target/check")).doesNotExist();
        assertThat(project.resolve("target/check.new")).doesNotExist();
    }

    @Test
    void aPageWithoutFaultsIsBuilt() throws IOException {
        write("content/index.md", PAGE);

        assertThat(problems(true)).isEmpty();
        assertThat(project.resolve("target/site/index.html")).exists();
    }

    @Test
    void aSiteThatDoesNotAskIsNotHeldToTheRules() throws IOException {
        write("jbake.properties", "template.start.file=start.ftl\nhandbok.menu=index\n");
        write("content/index.md", PAGE + "Se sidan [Läs mer](https://exempel.example/).\n");

        assertThat(problems(true)).isEmpty();
    }

    @Test
    void aMemoryOfAnyKindChangesNoVerdict() throws IOException {
        Path memory = project.resolve("target/cache/wcag.json");
        write("content/index.md", PAGE);
        assertThat(problems(true)).isEmpty();
        byte[] clean = Files.readAllBytes(memory);
        assertThat(problems(true)).isEmpty();
        assertThat(memory).hasBinaryContent(clean);

        write("content/index.md", PAGE + "Se sidan [Läs mer](https://exempel.example/).\n");
        assertThat(problems(true)).hasSize(1);
        assertThat(problems(true)).as("remembered").hasSize(1);

        Files.writeString(memory, "{ half a mem");
        assertThat(problems(true)).as("damaged").hasSize(1);

        write("content/index.md", PAGE);
        write("assets/sida.css", "main { color: #999; background: #fff }");
        write(
                "templates/start.ftl",
                "<#ftl output_format=\"HTML\">"
                        + TEMPLATE.replace("<title>", "<link rel=\"stylesheet\" href=\"sida.css\"><title>"));
        assertThat(problems(true)).anyMatch(line -> line.contains("kontrast-statisk"));
        write("assets/sida.css", "main { color: #111; background: #fff }");
        assertThat(problems(true)).as("only the style sheet changed").isEmpty();
    }

    private List<String> problems(boolean publish) {
        try (SiteBuild build = new SiteBuild(project, project.resolve("content"), false)) {
            Report report = publish ? build.build(project.resolve("target/site")) : build.check();
            return report.problems().stream().map(Messages.swedish()::line).toList();
        }
    }

    private void write(String file, String text) throws IOException {
        Path path = project.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }
}
