package se.metodhandbok.wcag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages nobody meant to write: the checker neither falls over nor takes time that grows faster than the page. */
class BrokenPagesTest {
    private static final Duration LONG = Duration.ofMinutes(2);
    private final Checker checker = Checker.of(true, Locale.ROOT);

    @TempDir
    private Path folder;

    @Test
    void aHundredThousandElementsDeep() {
        Assertions.assertTimeout(
                LONG, () -> assertThat(checker.check("<div>".repeat(100_000)).findings())
                        .isNotEmpty());
    }

    @Test
    void aHundredThousandElementsWide() {
        String three = "<p>Ord <img src=a> <a href=#x></a>";

        Assertions.assertTimeout(
                LONG,
                () -> assertThat(checker.check(three.repeat(33_334)).findings()).isNotEmpty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<span role=link tabindex=0>",
                "<div role=listitem aria-label=x>",
                "<header>",
                "<div style='letter-spacing:1px !important; color:#999'>ord",
                "<label>a<span>"
            })
    void whatRulesLookAtDeepInItself(String tag) {
        Assertions.assertTimeout(
                LONG,
                () -> assertThat(checker.check(tag.repeat(10_000)).findings()).isNotEmpty());
    }

    @Test
    void tenMegabytesOfText() {
        String text = ("<p>" + "Det här är en mening till. ".repeat(190)).repeat(2_000);

        Assertions.assertTimeout(
                LONG, () -> assertThat(checker.check(text).findings()).isNotEmpty());
    }

    @Test
    void aTableWithMoreSlotsThanItHasCells() {
        String table = "<table>" + "<tr><td rowspan=65534 colspan=1000>".repeat(500);

        Assertions.assertTimeout(LONG, () -> assertThat(checker.check(table)).isNotNull());
    }

    @Test
    void tagSoup() {
        assertThat(checker.check("<p <b '\" < <!-- x </table><td aria-= role=' '>")
                        .findings())
                .isNotEmpty();
    }

    @Test
    void aSheetThatIsMissingHidesNothing() throws IOException {
        Path page = folder.resolve("sida.html");
        Files.writeString(page, "<link rel=stylesheet href=saknas.css><button class=dold></button>");

        assertThat(checker.check(page).missingSheets()).containsExactly("saknas.css");
        assertThat(checker.check(page).findings())
                .anyMatch(finding -> finding.rule().equals("knapp-namn"));

        Files.writeString(folder.resolve("saknas.css"), "button.dold { display: none }");

        assertThat(Checker.of(true, Locale.ROOT).check(page).findings())
                .noneMatch(finding -> finding.rule().equals("knapp-namn"));
    }

    @Test
    void aBinaryFileIsNoPage() throws IOException {
        byte[] bytes = new byte[4096];
        new Random(1).nextBytes(bytes);
        Path file = folder.resolve("bild.html");
        Files.write(file, bytes);

        assertThatThrownBy(() -> checker.check(file)).isInstanceOf(Checker.NotAPageException.class);
    }
}
