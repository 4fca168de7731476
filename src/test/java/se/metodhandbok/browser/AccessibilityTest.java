package se.metodhandbok.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import se.metodhandbok.model.Page;
import se.metodhandbok.model.PageType;

@Tag("browser")
class AccessibilityTest {
    @RegisterExtension
    static final Browser browser = Browser.withScript();

    private static Axe axe;

    @BeforeAll
    static void loadAxe() {
        axe = new Axe(browser);
    }

    @EachPageType
    void hasNoViolationsInAnyWidthOrColourScheme(Page page) {
        List<String> violations = new ArrayList<>();
        for (int width : List.of(Browser.NARROW, Browser.WIDE)) {
            for (String scheme : List.of("light", "dark")) {
                browser.width(width);
                browser.prefer(scheme);
                browser.open(page);
                axe.violations().forEach(line -> violations.add(width + " px, " + scheme + ": " + line));
            }
        }
        assertThat(violations).as(page.uri()).isEmpty();
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
