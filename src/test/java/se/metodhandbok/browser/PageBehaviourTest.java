package se.metodhandbok.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import se.metodhandbok.model.Page;
import se.metodhandbok.model.PageType;

@Tag("browser")
class PageBehaviourTest {
    // The page's policy forbids style elements, but not sheets made by script.
    private static final String TEXT_SPACING = """
            const sheet = new CSSStyleSheet();
            sheet.replaceSync(`
              * { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important; }
              p { margin-bottom: 2em !important; }`);
            document.adoptedStyleSheets.push(sheet);
            """;

    /** Empty when the page fits, otherwise the innermost elements that stick out. */
    private static final String STICKING_OUT = """
            await document.fonts.ready;
            if (document.scrollingElement.scrollWidth <= innerWidth) return [];
            const out = [...document.body.querySelectorAll('*')].filter(e =>
              e.getBoundingClientRect().right > innerWidth && !e.closest('.scroll > *, .hidden') && e.checkVisibility());
            const inner = out.filter(e => !out.some(other => other !== e && e.contains(other)));
            return [`${document.scrollingElement.scrollWidth} px wide`, ...inner.map(e => e.outerHTML.slice(0, 120))];
            """;

    @RegisterExtension
    static final Browser browser = Browser.withScript();

    @EachPageType
    void saysNothingInTheConsole(Page page) {
        browser.open(page);
        assertThat(browser.console()).isEmpty();
    }

    @EachPageType
    void asksNothingOfOtherHosts(Page page) {
        browser.open(page);
        assertThat(browser.requests())
                .contains(BuiltSite.get().address(page).toString())
                .allSatisfy(address ->
                        assertThat(address).startsWith(BuiltSite.get().address().toString()));
    }

    @EachPageType
    void fitsAPhoneWithTheReadersTextSpacing(Page page) {
        browser.width(Browser.NARROW);
        browser.open(page);
        browser.run(TEXT_SPACING);
        assertThat(stickingOut()).as(page.uri()).isEmpty();
    }

    @Test
    void noPageOfTheHandbookScrollsSidewaysOnAPhone() {
        browser.width(Browser.NARROW);
        List<String> wide = new ArrayList<>();
        for (Page page : BuiltSite.get().pages()) {
            browser.open(page);
            stickingOut().forEach(line -> wide.add(page.uri() + ": " + line));
        }
        assertThat(wide).isEmpty();
        assertThat(browser.console()).isEmpty();
    }

    @Test
    void worksFromAFolderWithoutAServer() {
        Path start = BuiltSite.get().file(BuiltSite.get().longest(PageType.START));
        browser.open(start.toUri());
        browser.find(".map .ph").click();
        browser.await("a phase opens", () -> !browser.all(".eyebrow .disc").isEmpty());
        assertThat(browser.find(".skip").getCssValue("position"))
                .as("the stylesheet applies")
                .isEqualTo("absolute");
        browser.find("#theme-dark").click();
        assertThat(browser.find("html").getDomAttribute("data-theme"))
                .as("the script runs")
                .isEqualTo("dark");
        assertThat(browser.console()).isEmpty();
        assertThat(browser.requests()).isNotEmpty().allSatisfy(address -> assertThat(address)
                .startsWith(start.getParent().toUri().toString()));
    }

    private static List<String> stickingOut() {
        return browser.lines(STICKING_OUT);
    }
}
