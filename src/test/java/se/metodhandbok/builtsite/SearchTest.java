package se.metodhandbok.builtsite;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import se.metodhandbok.model.PageType;

/** Searching as readers do it: the interface, the engine and the handbook's own index together. */
@Tag("browser")
class SearchTest {
    private static final int MOST_MILLIS = 50;

    /** How long the engine takes for each bad query, the best of three, when it has the files it needs. */
    private static final String BAD_INPUT = """
            const engine = await HandbokSok.open('sok');
            const bad = ['', ' ', 'a', 'ö', 'x'.repeat(10000), 'projektplam'.repeat(1000), 'och det som', '😀', '\\u0000\\u0007\\u001b',
              '"', '"och', '“projekt', '<b>mål</b><script>alert(1)</script>', '.*+?[](){}|^$\\\\', 'שלום', 'مرحبا بالعالم', '\\ud83d',
              '\\u202emål\\u202c', '- -- e-', 'а́', 'projekt '.repeat(1000), '"' + 'projekt styrgrupp '.repeat(500) + '"'];
            const lines = [];
            for (const query of bad) {
              let best = Infinity;
              await engine.search(query);
              await engine.suggest(query);
              for (let i = 0; i < 3; i++) {
                const start = performance.now();
                await engine.search(query);
                await engine.suggest(query);
                best = Math.min(best, performance.now() - start);
              }
              lines.push(`${best} ${JSON.stringify(query.slice(0, 20))}`);
            }
            return lines;
            """;

    @RegisterExtension
    static final Browser browser = Browser.withScript();

    @Test
    void suggestsPagesWhileTheReaderTypes() {
        browser.open(BuiltSite.get().longest(PageType.FAS));
        field().sendKeys("styrgr");
        browser.await("suggestions", () -> browser.all("[role=option]").stream()
                .anyMatch(option -> option.getText().equals("Styrgrupp")));
        browser.press(Keys.ARROW_DOWN, Keys.ENTER);
        browser.await("the page opens", () -> browser.find("h1").getText().startsWith("Styrgrupp"));
    }

    @Test
    void narrowsTheHitsToWhatTheFilterSays() {
        search("plan");
        WebElement choice = browser.find("#ui-urval label:has([value=mall])");
        browser.run("arguments[0].closest('details').open = true", choice);
        assertThat(browser.all("#ui-urval label span > span:first-child"))
                .as("every choice has a name")
                .allMatch(name ->
                        !String.valueOf(name.getDomProperty("textContent")).isBlank());
        String count = choice.getText().replaceAll("\\D", "");
        choice.click();
        browser.await("fewer hits", () -> status().startsWith(count + " sidor"));
        assertThat(browser.all(".hit .tag")).isNotEmpty().allSatisfy(type -> assertThat(type.getText())
                .isEqualTo("Mall"));
    }

    @Test
    void asksWhatWasMeantAndSearchesForIt() {
        search("stygrupp");
        WebElement meant = browser.find("#ui-traffar p button");
        assertThat(meant.getText()).isEqualTo("styrgrupp");
        meant.click();
        browser.await("the hits", () -> status().contains("”styrgrupp”"));
        assertThat(browser.all(".hit mark")).isNotEmpty();
        assertThat(browser.all("#ui-traffar p button")).isEmpty();
    }

    @Test
    void theSearchPageItselfIsNoHit() {
        search("\"sök i handboken\"");
        assertThat(browser.all(".hit h3 a")).noneMatch(link -> String.valueOf(link.getDomProperty("pathname"))
                .endsWith("/sok.html"));
    }

    @Test
    void badInputIsAnsweredAtOnce() {
        search("mål");
        List<String> lines = browser.lines(BAD_INPUT);
        assertThat(lines).hasSizeGreaterThan(20).allSatisfy(line -> assertThat(
                        Double.parseDouble(line.substring(0, line.indexOf(' '))))
                .as(line)
                .isLessThanOrEqualTo(MOST_MILLIS));
        assertThat(browser.console()).isEmpty();
    }

    private static void search(String query) {
        URI page = BuiltSite.get().address().resolve("sok.html?q=" + URLEncoder.encode(query, StandardCharsets.UTF_8));
        browser.open(page);
        browser.await("the number of hits", () -> !status().isBlank());
    }

    private static String status() {
        return browser.find("#ui-traffar [role=status]").getText();
    }

    private static WebElement field() {
        return browser.find("#ui-q");
    }
}
