package se.metodhandbok.builtsite;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openqa.selenium.WebElement;
import se.metodhandbok.model.PageType;

@Tag("browser")
class PrintTest {
    @RegisterExtension
    static final Browser browser = Browser.withScript();

    @ParameterizedTest
    @EnumSource(names = {"PROCESS", "CHECKLISTA"})
    void printsToPdf(PageType type) {
        browser.open(BuiltSite.get().longest(type));
        String pdf = new String(browser.pdf(), StandardCharsets.ISO_8859_1).strip();
        assertThat(pdf.startsWith("%PDF-") && pdf.endsWith("%%EOF") && pdf.contains("/Type /Page"))
                .as("a whole PDF file")
                .isTrue();
    }

    @ParameterizedTest
    @EnumSource(names = {"PROCESS", "CHECKLISTA"})
    void leavesOutWhatOnlyAScreenCanUse(PageType type) {
        browser.open(BuiltSite.get().longest(type));
        browser.media("print", "light");
        assertThat(browser.all("nav, .menu-btn, .foot, .skip")).isNotEmpty().noneMatch(WebElement::isDisplayed);
        assertThat(browser.find("h1").isDisplayed()).isTrue();
        assertThat(browser.find(".text").isDisplayed()).isTrue();
    }

    @Test
    void printsTheProcessMap() {
        browser.open(BuiltSite.get().longest(PageType.PROCESS));
        browser.media("print", "light");
        assertThat(browser.all(".map, .map .ph, .map .gate"))
                .hasSizeGreaterThan(2)
                .allMatch(WebElement::isDisplayed);
    }

    @Test
    void printsTheBoxesOfAChecklist() {
        browser.open(BuiltSite.get().longest(PageType.CHECKLISTA));
        browser.media("print", "light");
        assertThat(browser.all(".checks input")).isNotEmpty().allMatch(WebElement::isDisplayed);
    }

    @Test
    void printsDarkOnLightWhateverTheTheme() {
        browser.open(BuiltSite.get().longest(PageType.PROCESS));
        String light = browser.find("body").getCssValue("background-color");
        browser.find("#theme-dark").click();
        browser.media("print", "dark");
        assertThat(browser.find("body").getCssValue("background-color")).isEqualTo(light);
    }
}
