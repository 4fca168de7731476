package se.metodhandbok.builtsite;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import se.metodhandbok.model.Page;
import se.metodhandbok.model.PageType;

@Tag("browser")
class PageBehaviourTest {
    @RegisterExtension
    static final Browser browser = Browser.withScript();

    @EachPageType
    void asksNothingOfOtherHostsAndSaysNothingInTheConsole(Page page) {
        browser.open(page);
        assertThat(browser.requests())
                .contains(BuiltSite.get().address(page).toString())
                .allSatisfy(address ->
                        assertThat(address).startsWith(BuiltSite.get().address().toString()));
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
}
