package se.metodhandbok.builtsite;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import se.metodhandbok.model.PageType;

@Tag("browser")
class TermTest {
    @RegisterExtension
    static final Browser browser = Browser.withScript();

    private WebElement term;

    @BeforeEach
    void openAPageWithTerms() {
        browser.open(BuiltSite.get().firstWith(".text a.term"));
        term = browser.find(".text a.term");
    }

    @Test
    void clickingATermExplainsItWhereItStands() {
        term.click();
        awaitOpen();
        String id = String.valueOf(term.getDomAttribute("href")).substring(1);
        String explanation = browser.find(".terms [id='" + id + "'] dd").getText();
        assertThat(tip().getText()).contains(explanation);
        assertThat(term.getDomAttribute("aria-expanded")).isEqualTo("true");
    }

    @Test
    void escapeClosesTheExplanationAndGivesTheFocusBack() {
        term.click();
        awaitOpen();
        browser.press(Keys.ESCAPE);
        awaitClosed();
        assertThat(browser.focused()).isEqualTo(term);
    }

    @Test
    void theKeyboardOpensReadsAndCloses() {
        for (Keys key : new Keys[] {Keys.ENTER, Keys.SPACE}) {
            term.sendKeys(key);
            awaitOpen();
            browser.tab();
            assertThat(browser.focused()).isEqualTo(browser.find(".tip a"));
            browser.press(Keys.ESCAPE);
            awaitClosed();
            assertThat(browser.focused()).isEqualTo(term);
        }
    }

    @Test
    void itsButtonClosesItAndGivesTheFocusBack() {
        term.click();
        awaitOpen();
        browser.find(".tip button").click();
        awaitClosed();
        assertThat(browser.focused()).isEqualTo(term);
    }

    @Test
    void clickingTheTermAgainClosesIt() {
        term.click();
        awaitOpen();
        term.click();
        awaitClosed();
    }

    @Test
    void theExplanationFitsAPhone() {
        browser.width(Browser.NARROW);
        for (WebElement each : browser.all(".text a.term")) {
            each.click();
            awaitOpen();
            assertThat(tip().getRect().getX()).isNotNegative();
            assertThat(tip().getRect().getX() + tip().getRect().getWidth()).isLessThanOrEqualTo(Browser.NARROW);
            assertThat(browser.run("return document.scrollingElement.scrollWidth"))
                    .isEqualTo((long) Browser.NARROW);
            browser.press(Keys.ESCAPE);
            awaitClosed();
        }
    }

    @Test
    void aTermInAChecklistDoesNotTickItsItem() {
        browser.open(BuiltSite.get().longest(PageType.CHECKLISTA));
        browser.find(".checks a.term").click();
        awaitOpen();
        browser.find(".tip > span").click();
        assertThat(browser.all(".checks input:checked"))
                .as("ticked by reading the explanation")
                .isEmpty();
        browser.find(".tip button").click();
        awaitClosed();
        assertThat(browser.all(".checks input:checked")).isEmpty();
    }

    private static WebElement tip() {
        return browser.find(".tip");
    }

    private static void awaitOpen() {
        browser.await(
                "the explanation opens",
                () -> !browser.all(".tip:popover-open").isEmpty()
                        && browser.all("[aria-expanded=true]").size() == 1);
    }

    private static void awaitClosed() {
        browser.await(
                "the explanation closes",
                () -> browser.all(".tip:popover-open").isEmpty()
                        && browser.all("[aria-expanded=true]").isEmpty());
    }
}
