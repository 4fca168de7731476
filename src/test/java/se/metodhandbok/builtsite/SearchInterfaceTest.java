package se.metodhandbok.builtsite;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import se.metodhandbok.model.PageType;

/** The field and the page of hits, with an engine whose answers are known. The real one has tests of its own. */
@Tag("browser")
class SearchInterfaceTest {
    private static final String FIELD = "#ui-q";

    /** Answers "risk" with two pages; "rsik" with a suggestion; fails at "trasig". */
    private static final String ENGINE = """
            window.HandbokSok = { open: async () => ({
              suggest: async prefix => {
                if (prefix === 'trasig') throw new Error();
                const all = ['Riskhantering', 'Riskanalys', 'Riskvärde'];
                return all.filter(text => text.toLowerCase().startsWith(prefix.toLowerCase()))
                  .map((text, i) => ({ text, url: i ? 'ordlista/index.html' : 'metoder/index.html' }));
              },
              search: async (query, { limit, facets }) => {
                window.asked = { query, limit, facets };
                if (query === 'trasig') throw new Error('missing');
                if (query === 'rsik') return { total: 0, suggestion: 'risk', hits: [], facets: {} };
                if (query !== 'risk') return { total: 0, suggestion: null, hits: [], facets: {} };
                const hit = (n, type, url, section) => ({ url, title: '<b>Sida</b> ' + n, section, path: 'Metoder', type,
                  score: 1, excerpt: [{ text: 'En <i>', mark: false }, { text: 'risk', mark: true }] });
                const hits = [hit(1, 'metod', 'metoder/index.html', ''), hit(1, 'metod', 'metoder/index.html#a', 'Avsnitt A'),
                  hit(2, 'mall', 'mallar/index.html#b', 'Avsnitt B')];
                const kept = facets.type.length ? hits.filter(h => facets.type.includes(h.type)) : hits;
                return { total: kept.length > 1 ? 14 : 1, suggestion: null, hits: kept,
                  facets: { type: [{ value: 'metod', count: 1 }, { value: 'mall', count: 1 }], fas: [], roll: [], modell: [] } };
              },
            }) };
            """;

    @RegisterExtension
    static final Browser browser = Browser.withScript();

    private static Axe axe;

    @BeforeAll
    static void loadEngineAndAxe() {
        axe = new Axe(browser);
        browser.command("Page.addScriptToEvaluateOnNewDocument", Map.of("source", ENGINE));
    }

    @Test
    void suggestsWhileTheReaderTypes() {
        openAPhase();
        assertThat(field().getDomAttribute("role")).isEqualTo("combobox");
        assertThat(field().getDomAttribute("aria-expanded")).isEqualTo("false");
        type("ri", 3);
        assertThat(field().getDomAttribute("aria-expanded")).isEqualTo("true");
        assertThat(browser.find(".search [role=status]").getDomProperty("textContent"))
                .startsWith("3 ");
    }

    @Test
    void theArrowKeysWalkTheListAndTheFocusStays() {
        openAPhase();
        type("ri", 3);
        List<String> walk = new ArrayList<>();
        for (Keys key : List.of(Keys.ARROW_DOWN, Keys.ARROW_DOWN, Keys.ARROW_DOWN, Keys.ARROW_DOWN, Keys.ARROW_UP)) {
            browser.press(key);
            walk.add(active());
            assertThat(browser.focused()).isEqualTo(field());
        }
        assertThat(walk).containsExactly("Riskhantering", "Riskanalys", "Riskvärde", "", "Riskvärde");
        assertThat(browser.all("[role=option][aria-selected=true]")).hasSize(1);
    }

    @Test
    void enterOpensTheChosenPage() {
        openAPhase();
        type("ri", 3);
        browser.press(Keys.ARROW_DOWN, Keys.ENTER);
        browser.await("the page opens", () -> address().endsWith("/metoder/index.html"));
    }

    @Test
    void enterWithoutAChoiceSearches() {
        openAPhase();
        type("risk", 3);
        browser.press(Keys.ENTER);
        browser.await("the page of hits opens", () -> address().contains("/sok.html?q=risk"));
        awaitStatus("14 ");
    }

    @Test
    void escapeClosesTheListAndThenEmptiesTheField() {
        openAPhase();
        type("ri", 3);
        browser.press(Keys.ARROW_DOWN, Keys.ESCAPE);
        assertThat(options()).isEmpty();
        assertThat(field().getDomProperty("value")).isEqualTo("ri");
        assertThat(field().getDomAttribute("aria-activedescendant")).isNull();
        browser.press(Keys.ESCAPE);
        assertThat(field().getDomProperty("value")).isEmpty();
    }

    @Test
    void leavingTheFieldClosesTheList() {
        openAPhase();
        type("ri", 3);
        browser.tab();
        browser.tab();
        assertThat(options()).isEmpty();
        assertThat(field().getDomAttribute("aria-expanded")).isEqualTo("false");
    }

    @Test
    void aPressOnASuggestionOpensIt() {
        openAPhase();
        type("ri", 3);
        options().getFirst().click();
        browser.await("the page opens", () -> address().endsWith("/metoder/index.html"));
    }

    @ParameterizedTest
    @ValueSource(ints = {Browser.NARROW, Browser.WIDE})
    void theOpenListHasNoViolationsAndFits(int width) {
        for (String scheme : List.of("light", "dark")) {
            browser.width(width);
            browser.prefer(scheme);
            openAPhase();
            type("ri", 3);
            browser.press(Keys.ARROW_DOWN);
            assertThat(axe.violations()).isEmpty();
            assertThat(Reflow.stickingOut(browser)).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {Browser.NARROW, Browser.WIDE})
    void thePageOfHitsHasNoViolationsAndFits(int width) {
        for (String scheme : List.of("light", "dark")) {
            for (String query : List.of("risk", "rsik", "trasig")) {
                browser.width(width);
                browser.prefer(scheme);
                search(query);
                browser.run("document.querySelector('details').open = true");
                assertThat(axe.violations()).as(query).isEmpty();
                assertThat(Reflow.stickingOut(browser)).as(query).isEmpty();
            }
        }
        assertThat(browser.console()).isEmpty();
    }

    @Test
    void hitsAreGroupedByPageWithMarkedWordsAndNoMarkup() {
        search("risk");
        assertThat(browser.all(".hit h3 a"))
                .extracting(WebElement::getText)
                .containsExactly("<b>Sida</b> 1", "<b>Sida</b> 2");
        assertThat(browser.all(".hit mark")).hasSize(2).allMatch(mark -> mark.getText()
                .equals("risk"));
        assertThat(browser.all(".hit p:last-child a"))
                .extracting(WebElement::getText)
                .containsExactly("Avsnitt A", "Avsnitt B");
        assertThat(browser.all(".hit b, .hit i")).isEmpty();
    }

    @Test
    void filtersAreKeptInTheAddressAndComeBack() {
        search("risk");
        browser.find("#ui-urval input[value=mall]").click();
        awaitStatus("En ");
        assertThat(address()).endsWith("?q=risk&type=mall");
        browser.find(".hit h3 a").click();
        browser.await("the page opens", () -> address().endsWith("/mallar/index.html"));
        browser.driver().navigate().back();
        awaitStatus("En ");
        assertThat(browser.find("#ui-urval input[value=mall]").isSelected()).isTrue();
        assertThat(field().getDomProperty("value")).isEqualTo("risk");
        browser.find("#ui-urval button").click();
        awaitStatus("14 ");
        assertThat(address()).endsWith("?q=risk");
    }

    @Test
    void moreHitsAreAskedForWithTheButton() {
        search("risk");
        browser.find("#ui-traffar > button").click();
        browser.await("more is asked for", () -> browser.run("return window.asked.limit")
                .equals(20L));
    }

    @Test
    void aSuggestedSpellingIsSearchedForAtAPress() {
        search("rsik");
        browser.find("#ui-traffar p button").click();
        awaitStatus("14 ");
        assertThat(field().getDomProperty("value")).isEqualTo("risk");
        assertThat(browser.focused()).isEqualTo(field());
    }

    @Test
    void anEngineThatFailsLeadsToTheLists() {
        search("trasig");
        assertThat(browser.find("#ui-traffar .note").isDisplayed()).isTrue();
        assertThat(browser.find("#ui-traffar .note a").getDomAttribute("href")).isEqualTo("#ui-listor");
        assertThat(browser.all(".hit")).isEmpty();
        browser.find("#ui-traffar .note a").click();
        assertThat(browser.find("#ui-listor").isDisplayed()).isTrue();
    }

    @Test
    void thePageOfHitsHasTheSameField() {
        search("risk");
        field().sendKeys(Keys.chord(Keys.CONTROL, "a"), "ri");
        browser.await("suggestions", () -> options().size() == 3);
        assertThat(browser.all(".hit")).as("the hits stay while one types").hasSize(2);
        field().sendKeys(Keys.ESCAPE, Keys.chord(Keys.CONTROL, "a"), "rsik", Keys.ENTER);
        awaitStatus("Inga ");
        assertThat(options()).isEmpty();
        assertThat(address()).endsWith("?q=rsik");
    }

    @Test
    void theShortcutLeadsToTheFieldFromAnywhere() {
        openAPhase();
        assertThat(field().getDomAttribute("aria-keyshortcuts")).isEqualTo("Alt+Shift+S");
        assertThat(field().getDomAttribute("placeholder")).endsWith("(Alt+Skift+S)");
        browser.press("s");
        assertThat(browser.focused()).as("a letter alone does nothing").isNotEqualTo(field());
        browser.find("body").sendKeys(Keys.chord(Keys.ALT, Keys.SHIFT, "s"));
        assertThat(browser.focused()).isEqualTo(field());
        assertThat(field().getDomProperty("value")).isEmpty();
        browser.tab();
        assertThat(browser.focused()).as("the field is no trap").isNotEqualTo(field());
    }

    @ParameterizedTest
    @ValueSource(ints = {320, 390, 560, 768})
    void theNameAndTheMenuShareTheFirstRow(int width) {
        browser.width(width);
        openAPhase();
        int name = browser.find(".brand").getRect().getY();
        int menu = browser.find(".top .menu-btn").getRect().getY();
        assertThat(Math.abs(name - menu)).isLessThan(20);
        assertThat(Reflow.stickingOut(browser)).isEmpty();
    }

    @Test
    void nothingTypedIsKeptOrSent() {
        search("risk");
        assertThat(browser.run("return localStorage.length + sessionStorage.length"))
                .isEqualTo(0L);
        assertThat(browser.requests())
                .filteredOn(address -> address.contains("risk"))
                .containsExactly(hits("risk").toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\"", "<script>alert(1)</script>", ".*[", "ריסק", "😀"})
    void oddTextIsAnsweredCalmly(String query) {
        search(query);
        assertThat(browser.find("#ui-traffar .note").isDisplayed()).isFalse();
        assertThat(browser.console()).isEmpty();
    }

    @Test
    void theFieldIsNotPrinted() {
        openAPhase();
        browser.media("print", "light");
        assertThat(field().isDisplayed()).isFalse();
    }

    private static void openAPhase() {
        browser.open(BuiltSite.get().longest(PageType.FAS));
    }

    private static URI hits(String query) {
        return BuiltSite.get().address().resolve("sok.html?q=" + URLEncoder.encode(query, StandardCharsets.UTF_8));
    }

    private static void search(String query) {
        browser.open(hits(query));
        awaitStatus("");
    }

    private static void awaitStatus(String beginning) {
        browser.await("the number of hits", () -> {
            String text = browser.find("#ui-traffar [role=status]").getText();
            return !text.isBlank() && text.startsWith(beginning);
        });
    }

    private static void type(String text, int suggestions) {
        field().sendKeys(text);
        browser.await("suggestions", () -> options().size() == suggestions);
    }

    private static WebElement field() {
        return browser.find(FIELD);
    }

    private static List<WebElement> options() {
        return browser.all("[role=option]");
    }

    /** The text of the option that the field points at; empty when it points at none. */
    private static String active() {
        String id = field().getDomAttribute("aria-activedescendant");
        return id == null ? "" : browser.find("#" + id).getText();
    }

    private static String address() {
        return String.valueOf(browser.driver().getCurrentUrl());
    }
}
