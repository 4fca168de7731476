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
    /** What is wrong with the answer to each bad query: nothing, if it holds what it says. */
    private static final String BAD_INPUT = """
            const engine = await HandbokSok.open('sok');
            const bad = ['', ' ', 'a', 'ö', 'x'.repeat(10000), 'projektplam'.repeat(1000), 'och det som', '😀', '\\u0000\\u0007\\u001b',
              '"', '"och', '“projekt', '<b>mål</b><script>alert(1)</script>', '.*+?[](){}|^$\\\\', 'שלום', 'مرحبا بالعالم', '\\ud83d',
              '\\u202emål\\u202c', '- -- e-', 'а́', 'projekt '.repeat(1000), '"' + 'projekt styrgrupp '.repeat(500) + '"'];
            const lines = [];
            for (const query of bad) {
              const { total, hits } = await engine.search(query), suggested = await engine.suggest(query);
              const whole = hits.every(({ url, title, score }) => url && title && score > 0) && suggested.every(({ text, url }) => text && url);
              lines.push(`${JSON.stringify(query.slice(0, 20))} ${whole && hits.length === Math.min(10, total) ? 'answered' : 'wrong'}`);
            }
            return lines;
            """;

    /** What the engine makes of bad queries, each told as "query: number of pages". */
    private static final String SENSIBLE = """
            const engine = await HandbokSok.open('sok');
            const total = async query => (await engine.search(query)).total;
            const same = async (query, plain) => {
              const answers = await Promise.all([query, plain].map(q => engine.search(q)));
              const [a, b] = answers.map(({ total, hits }) => total + hits.map(({ url }) => url).join());
              return `${query}: ${answers[1].total > 0 && a === b ? 'as ' + plain : 'not as ' + plain}`;
            };
            const nothing = ['', ' ', '"', '😀', '\u0007', '.*+?[](){}|^$', 'שלום', 'x'.repeat(10000), 'och det som', 'ö'];
            const begins = (await engine.suggest('ö')).every(({ text }) => /^[oö]/i.test(text));
            return [
              ...await Promise.all(nothing.map(async query => `${query.slice(0, 20)}: ${await total(query)}`)),
              await same('"styrgrupp', 'styrgrupp'), await same('<b>styrgrupp</b><b>', 'b styrgrupp b b'),
              await same('styrgrupp 😀', 'styrgrupp'), await same('\u0000styrgrupp\u001f', 'styrgrupp'),
              await same('styrgrupp (.*)+?', 'styrgrupp'), await same('och styrgrupp', 'styrgrupp'),
              await same('\u202estyrgrupp\u202c', 'styrgrupp'), await same('STYRGRUPP', 'styrgrupp'),
              `ö is suggested ${begins ? 'as titles begin' : 'not as titles begin'}`,
            ];
            """;

    /** Tells, for a shard of each kind that is missing, cut or of an older index, what the engine says. */
    private static final String DAMAGED = """
            const real = window.fetch, lines = [];
            const through = async (blob, stream) => new Uint8Array(await new Response(blob.stream().pipeThrough(stream)).arrayBuffer());
            const answer = {
              missing: () => new Response('', { status: 404 }),
              cut: bytes => new Response(bytes.slice(0, bytes.length / 2)),
              changed: bytes => new Response(bytes.map((b, i) => i === bytes.length >> 1 ? b ^ 1 : b)),
              // Of another generation, whole in itself: the files are gzip's without its head of ten bytes.
              old: async bytes => {
                const head = Uint8Array.of(31, 139, 8, 0, 0, 0, 0, 0, 0, 0);
                const body = await through(new Blob([head, bytes]), new DecompressionStream('gzip'));
                body['nHBX4 '.length] ^= 1;
                return new Response((await through(new Blob([body]), new CompressionStream('gzip'))).slice(head.length));
              },
              // What a texts' shard holds needs the dictionary to unpack: another page's is as wrong as an old one.
              exchanged: async (bytes, url) => real(url.replace(/-f(\\d+)/, (all, n) => '-f' + (n > 0 ? n - 1 : 1))),
            };
            try {
              for (const kind of ['start', 's', 'p', 'z', 'k', 'f']) for (const damage of Object.keys(answer)) {
                if (kind === 'f' ? damage === 'old' : damage === 'exchanged') continue;
                window.fetch = async (url, options) => {
                  const response = await real(url, options);
                  if (!new RegExp(kind === 'start' ? 'start' : '-' + kind + '\\\\d').test(url)) return response;
                  return answer[damage](new Uint8Array(await response.arrayBuffer()), url);
                };
                const said = await HandbokSok.open('sok').then(engine => engine.search('"projekt" stygrupp', { facets: {} }))
                  .then(({ total }) => `${total} pages`, error => error.code);
                lines.push(`${kind} ${damage}: ${said}`);
              }
            } finally {
              window.fetch = real;
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
    void badInputIsAnswered() {
        search("mål");
        assertThat(browser.lines(BAD_INPUT)).hasSizeGreaterThan(20).allMatch(line -> line.endsWith(" answered"));
        assertThat(browser.console()).isEmpty();
    }

    @Test
    void badInputIsAnsweredSensibly() {
        search("mål");
        List<String> lines = browser.lines(SENSIBLE);
        assertThat(lines).hasSize(19).noneMatch(line -> line.contains("not as"));
        assertThat(lines.subList(0, 10)).allMatch(line -> line.endsWith(": 0"));
        assertThat(browser.console()).isEmpty();
    }

    @Test
    void aDamagedFileIsToldWhateverItHolds() {
        search("mål");
        assertThat(browser.lines(DAMAGED))
                .containsExactly(
                        "start missing: saknas",
                        "start cut: skadad",
                        "start changed: skadad",
                        // Its files are not there any more.
                        "start old: saknas",
                        "s missing: saknas",
                        "s cut: skadad",
                        "s changed: skadad",
                        "s old: blandad",
                        "p missing: saknas",
                        "p cut: skadad",
                        "p changed: skadad",
                        "p old: blandad",
                        "z missing: saknas",
                        "z cut: skadad",
                        "z changed: skadad",
                        "z old: blandad",
                        "k missing: saknas",
                        "k cut: skadad",
                        "k changed: skadad",
                        "k old: blandad",
                        "f missing: saknas",
                        "f cut: skadad",
                        "f changed: skadad",
                        "f exchanged: blandad");
    }

    @Test
    void theReaderIsToldAndLedToTheListsUntilTheFileIsBack() {
        search("mål");
        browser.run("window.real = window.fetch; window.fetch = async () => new Response('', { status: 404 })");
        field().sendKeys(Keys.chord(Keys.CONTROL, "a"), "styrgrupp", Keys.ENTER);
        browser.await("the message", () -> browser.find("#ui-traffar .note").isDisplayed());
        assertThat(browser.find("#ui-traffar .note").getText()).contains("Ladda om sidan");
        assertThat(browser.find("#ui-traffar .note a").getDomAttribute("href")).isEqualTo("#ui-listor");
        assertThat(browser.all(".hit")).isEmpty();
        browser.run("window.fetch = window.real");
        field().sendKeys(Keys.ENTER);
        browser.await("the hits", () -> !browser.all(".hit").isEmpty());
        assertThat(browser.find("#ui-traffar .note").isDisplayed()).isFalse();
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
