package se.metodhandbok.builtsite;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import se.metodhandbok.model.PageType;

/** What opens when it is asked for; the pages as they are first shown are the browser check's. */
@Tag("browser")
class AccessibilityTest {
    @RegisterExtension
    static final Browser browser = Browser.withScript();

    private static Axe axe;

    @BeforeAll
    static void loadAxe() {
        axe = new Axe(browser);
    }

    @Test
    void theOpenMenuHasNoViolations() {
        browser.width(Browser.NARROW);
        browser.open(BuiltSite.get().longest(PageType.FAS));
        browser.find(".top [popovertarget]").click();
        browser.await("the menu opens", () -> browser.find("#ui-meny").isDisplayed());
        assertThat(axe.violations()).isEmpty();
    }

    @Test
    void anOpenExplanationHasNoViolations() {
        browser.width(Browser.NARROW);
        browser.open(BuiltSite.get().firstWith(".text a.term"));
        browser.find(".text a.term").click();
        browser.await("the explanation opens", () -> browser.find(".tip").isDisplayed());
        assertThat(axe.violations()).isEmpty();
    }
}
