package se.metodhandbok.builtsite;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import se.metodhandbok.model.PageType;

@Tag("browser")
class ChecklistTest {
    @RegisterExtension
    static final Browser browser = Browser.withScript();

    private int items;

    @BeforeEach
    void openAChecklist() {
        browser.open(BuiltSite.get().longest(PageType.CHECKLISTA));
        items = boxes().size();
    }

    @Test
    void ticksAreKeptWhenThePageIsLoadedAgain() {
        boxes().get(0).click();
        boxes().get(2).sendKeys(Keys.SPACE);
        browser.driver().navigate().refresh();
        assertThat(boxes().stream().map(WebElement::isSelected).limit(3)).containsExactly(true, false, true);
        assertThat(count()).startsWith("2 ").contains(String.valueOf(items));
    }

    @Test
    void theCountIsAnnounced() {
        WebElement status = browser.find("#ui-laget [role=status]");
        assertThat(status.isDisplayed()).isTrue();
        assertThat(count()).startsWith("0 ").contains(String.valueOf(items));
        boxes().getFirst().click();
        assertThat(count()).startsWith("1 ").contains(String.valueOf(items));
        assertThat(browser.find("#ui-laget progress").getDomProperty("value")).isEqualTo("1");
        boxes().getFirst().click();
        assertThat(count()).startsWith("0 ");
    }

    @Test
    void clearingUnticksEverythingForGood() {
        tickAll();
        assertThat(count()).startsWith(items + " ");
        button("clear").click();
        assertThat(boxes()).noneMatch(WebElement::isSelected);
        assertThat(count()).startsWith("0 ");
        assertThat(message()).isNotBlank();
        browser.driver().navigate().refresh();
        assertThat(boxes()).noneMatch(WebElement::isSelected);
    }

    @Test
    void clearingCanBeUndone() {
        tickAll();
        String clear = button("clear").getText();
        button("clear").click();
        assertThat(button("clear").getText()).isNotEqualTo(clear);
        button("clear").click();
        assertThat(boxes()).allMatch(WebElement::isSelected);
        assertThat(button("clear").getText()).isEqualTo(clear);
    }

    @Test
    void tellsWhetherTheListWasCopied() {
        button("copy").click();
        browser.await("a message", () -> !message().isBlank());
        assertThat(browser.console()).isEmpty();
    }

    private static void tickAll() {
        boxes().forEach(WebElement::click);
    }

    private static List<WebElement> boxes() {
        return browser.all(".checks input[type=checkbox]");
    }

    private static WebElement button(String action) {
        return browser.find("#ui-laget [data-do=" + action + "]");
    }

    private static String count() {
        return browser.all("#ui-laget [role=status]").getFirst().getText();
    }

    private static String message() {
        return browser.all("#ui-laget [role=status]").getLast().getText();
    }
}
