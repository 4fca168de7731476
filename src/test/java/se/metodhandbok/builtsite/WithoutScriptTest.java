package se.metodhandbok.builtsite;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import se.metodhandbok.model.Page;
import se.metodhandbok.model.PageType;

/** What works in another way without script; that nothing is lost is the browser check's to see. */
@Tag("browser")
class WithoutScriptTest {
    @RegisterExtension
    static final Browser browser = Browser.withoutScript();

    @Test
    void theMenuOpensOnAPhone() {
        browser.width(Browser.NARROW);
        browser.open(BuiltSite.get().longest(PageType.FAS));
        browser.find(".top [popovertarget]").click();
        browser.await("the menu opens", () -> browser.find("#ui-meny").isDisplayed());
        assertThat(browser.all(".menu li a")).isNotEmpty().allMatch(WebElement::isDisplayed);
    }

    @ParameterizedTest
    @EnumSource(names = {"START", "PROCESS", "FAS", "BESLUT"})
    void theProcessMapIsLinks(PageType type) {
        browser.open(BuiltSite.get().longest(type));
        assertThat(browser.all(".map .ph")).isNotEmpty().allMatch(WebElement::isDisplayed);
        assertThat(browser.all(".map .gate")).isNotEmpty().allMatch(WebElement::isDisplayed);
        assertThat(browser.all(".map a")).allMatch(link -> link.getDomAttribute("href") != null);
    }

    @Test
    void aTermLeadsToItsExplanationOnThePage() {
        browser.open(BuiltSite.get().firstWith(".text a.term"));
        WebElement term = browser.find(".text a.term");
        WebElement explanation = browser.find(".terms [id='" + target(term) + "']");
        term.click();
        browser.await("the explanation is the target", () -> browser.all(".terms :target")
                .contains(explanation));
        assertThat(explanation.isDisplayed()).isTrue();
        assertThat(explanation.findElements(By.cssSelector("dd"))).isNotEmpty().noneMatch(text -> text.getText()
                .isBlank());
    }

    @Test
    void aChecklistCanBeTickedButShowsNoProgress() {
        browser.open(BuiltSite.get().longest(PageType.CHECKLISTA));
        assertThat(browser.all(".checks input[type=checkbox]"))
                .isNotEmpty()
                .allMatch(WebElement::isDisplayed)
                .allMatch(WebElement::isEnabled);
        // Shown by script only, so this also proves that script is off in these tests.
        assertThat(browser.find("#ui-laget").isDisplayed()).isFalse();
    }

    @Test
    void theSearchFieldLeadsToTheListPages() {
        browser.open(BuiltSite.get().longest(PageType.FAS));
        browser.find("#ui-q").sendKeys("risk");
        browser.find(".search button").click();
        browser.await("the search page opens", () -> !browser.all("#ui-listor").isEmpty());
        assertThat(String.valueOf(browser.driver().getCurrentUrl())).endsWith("/sok.html?q=risk");
        assertThat(browser.find("noscript p").isDisplayed()).isTrue();
        assertThat(browser.find("#ui-urval").isDisplayed()).isFalse();
        assertThat(browser.all(".body .rows a"))
                .extracting(link -> link.getDomAttribute("href"))
                .contains(
                        "ordlista/index.html",
                        "mallar/index.html",
                        "metoder/index.html",
                        "checklistor/index.html",
                        "roller/index.html",
                        "processer/index.html",
                        "exempel/index.html",
                        "omraden/index.html");
    }

    @Test
    void aFilmPlaysWithCaptionsAndAllItsTextIsThere() {
        browser.open(FilmSite.get().address(FilmSite.LESSON));
        WebElement video = browser.find("video");
        assertThat(video.isDisplayed()).isTrue();
        assertThat(video.getDomAttribute("controls")).isNotNull();
        assertThat(browser.all("track[kind=captions][default], track[kind=chapters]"))
                .hasSize(2);
        assertThat(browser.find(".controls").isDisplayed()).isFalse();
        assertThat(browser.all("#ui-film button")).noneMatch(WebElement::isDisplayed);
        assertThat(browser.all(".lines li")).hasSameSizeAs(FilmSite.lines()).allMatch(WebElement::isDisplayed);
        assertThat(browser.all(".lines li").get(2).getText()).contains("0:12", "Anna:", "visar vägen");
        assertThat(browser.all("[data-seek]")).isNotEmpty().allSatisfy(chapter -> assertThat(
                        browser.all("[id='" + target(chapter) + "']"))
                .hasSize(1));
    }

    @Test
    void aFormLeadsToThePlainDownloads() {
        Page page = BuiltSite.get().firstWith(".downloads a[href$='-fyll-i.html']");
        browser.open(BuiltSite.get().address().resolve(page.formUri().orElseThrow()));
        assertThat(browser.find("#ui-fyll").isDisplayed()).isFalse();
        assertThat(browser.find("#ui-fyll-nej").isDisplayed()).isTrue();
        browser.find("#ui-fyll-nej a").click();
        browser.await(
                "the template's page opens", () -> browser.find("h1").getText().equals(page.title()));
        assertThat(browser.find(".downloads a").isDisplayed()).isTrue();
    }

    @Test
    void aQuizIsAListWithItsKey() {
        browser.open(FilmSite.get().address(FilmSite.LESSON));
        assertThat(browser.all(".quiz li")).hasSize(5).allMatch(WebElement::isDisplayed);
        assertThat(browser.all(".quiz :is(input, button), #ui-laget")).noneMatch(WebElement::isDisplayed);
        browser.find(".quiz summary").click();
        browser.await("the key opens", () -> browser.find(".quiz dl").isDisplayed());
        assertThat(browser.find(".quiz dl").getText())
                .contains("1. Vilket är rätt?", "Rätt svar: Det andra", "Rätt svar: Första; Tredje", "Udda är rätt.");
    }

    @Test
    void aCertificateCanBeFilledInAndPrinted() {
        browser.open(FilmSite.get().address(FilmSite.COURSE));
        browser.find("#ui-namn").sendKeys("Kim Exempel");
        assertThat(browser.find(".intyg [data-do=print]").isDisplayed()).isFalse();
        assertThat(browser.find("#ui-intyg .screen a").isDisplayed()).isTrue();
        assertThat(browser.find("#ui-namn").getDomProperty("value")).isEqualTo("Kim Exempel");
    }

    private static String target(WebElement term) {
        return String.valueOf(term.getDomAttribute("href")).substring(1);
    }
}
