package se.metodhandbok.builtsite;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import se.metodhandbok.model.PageType;

/** The keyboard where a page is not as it is first shown; the walk of a whole page is the browser check's. */
@Tag("browser")
class KeyboardTest {
    /** What Tab should stop at, in reading order. Of a group of radio buttons only the chosen one is a stop. */
    private static final String STOPS = """
            return [...document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex]')].filter(e =>
              e.tabIndex >= 0 && !e.disabled && e.checkVisibility({ visibilityProperty: true }) &&
              !(e.type === 'radio' && !e.checked && document.querySelector(`input[name=${e.name}]:checked`)));
            """;

    /** What is wrong with the place the focus is at; null when nothing is. */
    private static final String FAULT = """
            const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(arguments[0]);
            const { top, bottom, left, right } = arguments[0].getBoundingClientRect();
            if (boxShadow === 'none' && (outlineStyle === 'none' || parseFloat(outlineWidth) === 0)) return 'no indicator';
            if (bottom <= 0 || top >= innerHeight || right <= 0 || left >= innerWidth) return 'out of sight';
            return null;
            """;

    @RegisterExtension
    static final Browser browser = Browser.withScript();

    /** WCAG 1.3.2 and 2.4.3: what is beside comes before what is below. */
    @ParameterizedTest
    @ValueSource(ints = {Browser.NARROW, 500, 768, Browser.WIDE})
    void tabMeetsTheHeaderInTheOrderItIsSeen(int width) {
        browser.width(width);
        browser.open(BuiltSite.get().longest(PageType.FAS));
        assertThat(browser.run("""
                const stops = [...document.querySelectorAll('.top :is(a, button, input)')]
                  .filter(e => e.checkVisibility({ visibilityProperty: true })).map(e => e.getBoundingClientRect());
                return stops.length > 3 && stops.slice(1).every((next, i) =>
                  next.top >= stops[i].bottom || (next.left >= stops[i].right && next.bottom > stops[i].top));
                """)).isEqualTo(true);
    }

    @Test
    void tabReachesEverythingOnAPhone() {
        assertWalk(PageType.FAS, Browser.NARROW);
    }

    @ParameterizedTest
    @ValueSource(ints = {Browser.NARROW, 800})
    void theMenuOpensWithEnterAndClosesWithEscape(int width) {
        browser.width(width);
        browser.open(BuiltSite.get().longest(PageType.FAS));
        WebElement button = browser.find(".top [popovertarget]");
        WebElement menu = browser.find("#ui-meny");
        assertThat(menu.isDisplayed()).isFalse();

        button.sendKeys(Keys.ENTER);
        browser.await("the menu opens", menu::isDisplayed);
        browser.tab();
        assertThat(browser.focused()).isEqualTo(browser.find("#ui-meny a"));

        browser.press(Keys.ESCAPE);
        browser.await("the menu closes", () -> !menu.isDisplayed());
        assertThat(browser.focused()).isEqualTo(button);
    }

    @Test
    void theMenusOwnButtonClosesIt() {
        browser.width(Browser.NARROW);
        browser.open(BuiltSite.get().longest(PageType.FAS));
        WebElement button = browser.find(".top [popovertarget]");
        WebElement menu = browser.find("#ui-meny");
        button.sendKeys(Keys.ENTER);
        browser.await("the menu opens", menu::isDisplayed);
        browser.find("#ui-meny button").sendKeys(Keys.ENTER);
        browser.await("the menu closes", () -> !menu.isDisplayed());
        assertThat(browser.focused()).isEqualTo(button);
    }

    private static void assertWalk(PageType type, int width) {
        browser.width(width);
        browser.open(BuiltSite.get().longest(type));
        List<?> expected = (List<?>) browser.run(STOPS);
        List<WebElement> walked = new ArrayList<>();
        List<String> faults = new ArrayList<>();
        WebElement body = browser.find("body");
        // A few more steps than there are stops: scrolling boxes may be stops too. A trap never leaves for the body.
        for (int steps = 0; steps < expected.size() + 10; steps++) {
            browser.tab();
            WebElement stop = browser.focused();
            if (stop.equals(body) || walked.contains(stop)) {
                break;
            }
            walked.add(stop);
            Object fault = browser.run(FAULT, stop);
            if (fault != null) {
                faults.add(fault + ": " + html(stop));
            }
        }
        List<WebElement> unexpected =
                walked.stream().filter(stop -> !expected.contains(stop)).toList();
        assertThat(faults).isEmpty();
        assertThat(walked.stream().filter(expected::contains).map(KeyboardTest::html))
                .isEqualTo(
                        expected.stream().map(stop -> html((WebElement) stop)).toList());
        assertThat(unexpected).as("stops that only scroll").allMatch(stop -> "auto"
                .equals(stop.getCssValue("overflow-y")));
        assertThat(walked.getLast()).as("the walk ends at the last stop").isEqualTo(expected.getLast());
    }

    private static String html(WebElement element) {
        String html = String.valueOf(element.getDomProperty("outerHTML"));
        return html.substring(0, Math.min(html.length(), 150));
    }
}
