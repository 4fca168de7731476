package se.metodhandbok.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import se.metodhandbok.model.Page;

/** Every page of the handbook in one walk, on a phone: the width where most goes wrong. */
@Tag("browser")
class EveryPageTest {
    @RegisterExtension
    static final Browser browser = Browser.withScript();

    @Test
    void fitsAPhoneHasNoViolationsAndSaysNothingInTheConsole() {
        Axe axe = new Axe(browser);
        browser.width(Browser.NARROW);
        List<String> faults = new ArrayList<>();
        for (Page page : BuiltSite.get().pages()) {
            browser.open(page);
            axe.violations().forEach(line -> faults.add(page.uri() + ": " + line));
            Reflow.stickingOut(browser).forEach(line -> faults.add(page.uri() + ": " + line));
        }
        assertThat(faults).isEmpty();
        assertThat(browser.console()).isEmpty();
    }
}
