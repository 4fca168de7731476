package se.metodhandbok.builtsite;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import se.metodhandbok.model.PageType;

@Tag("browser")
class ThemeTest {
    @RegisterExtension
    static final Browser browser = Browser.withScript();

    @Test
    void aChosenThemeIsKeptOnOtherPages() {
        browser.open(BuiltSite.get().longest(PageType.START));
        String light = background();
        browser.find("#theme-dark").click();
        String dark = background();
        assertThat(dark).isNotEqualTo(light);

        browser.open(BuiltSite.get().longest(PageType.FAS));
        assertThat(background()).isEqualTo(dark);
        assertThat(browser.find("#theme-dark").isSelected()).isTrue();

        browser.find("#theme-light").click();
        browser.open(BuiltSite.get().longest(PageType.START));
        assertThat(background()).isEqualTo(light);
    }

    @Test
    void withoutAChoiceTheSystemDecides() {
        browser.open(BuiltSite.get().longest(PageType.START));
        assertThat(browser.find("#theme-auto").isSelected()).isTrue();
        String light = background();
        browser.prefer("dark");
        assertThat(background()).isNotEqualTo(light);
    }

    @Test
    void aChoiceOverridesTheSystem() {
        browser.open(BuiltSite.get().longest(PageType.START));
        String light = background();
        browser.find("#theme-light").click();
        browser.prefer("dark");
        assertThat(background()).isEqualTo(light);
    }

    private static String background() {
        return browser.find("body").getCssValue("background-color");
    }
}
