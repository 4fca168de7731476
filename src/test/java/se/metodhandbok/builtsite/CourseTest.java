package se.metodhandbok.builtsite;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** Quiz, progress and certificate. */
@Tag("browser")
class CourseTest {
    @RegisterExtension
    static final Browser browser = Browser.withScript();

    private static Axe axe;

    @BeforeAll
    static void loadAxe() {
        axe = new Axe(browser);
    }

    @BeforeEach
    void openTheLesson() {
        FilmSite.forget(browser);
        open(FilmSite.LESSON);
    }

    private static void open(String id) {
        browser.open(FilmSite.get().address(id));
    }

    @Test
    void aQuizIsAnsweredByKeyboardAndCorrectedInWords() {
        answer(0).sendKeys(Keys.SPACE);
        answer(2).sendKeys(Keys.SPACE);
        submit().sendKeys(Keys.ENTER);
        assertThat(status()).isEqualTo("0 av 2 rätt. Titta igen på fråga 1, 2.");
        assertThat(results()).allMatch(text -> text.contains("Inte rätt än."));
        assertThat(axe.violations()).as("with wrong answers").isEmpty();

        answer(0).sendKeys(Keys.ARROW_DOWN);
        answer(4).sendKeys(Keys.SPACE);
        submit().sendKeys(Keys.ENTER);
        assertThat(status()).isEqualTo("2 av 2 rätt.");
        assertThat(results()).containsExactly("✓ Rätt. Det andra är rätt, för så står det.", "✓ Rätt. Udda är rätt.");
        assertThat(axe.violations()).as("with right answers").isEmpty();
        assertThat(browser.console()).isEmpty();
    }

    @Test
    void aQuestionWithoutAnswerIsToldWithoutGivingItAway() {
        submit().click();
        assertThat(results()).allMatch(text -> text.equals("✗ Du har inte svarat."));
    }

    @Test
    void answersAreKeptUntilTheQuizIsTakenAgain() {
        answer(1).click();
        open(FilmSite.LESSON);
        assertThat(answer(1).isSelected()).isTrue();
        submit().click();
        browser.find("#ui-fragor [type=reset]").click();
        assertThat(inputs()).noneMatch(WebElement::isSelected);
        assertThat(results()).isEmpty();
        assertThat(browser.focused()).isEqualTo(answer(0));
        open(FilmSite.LESSON);
        assertThat(inputs()).noneMatch(WebElement::isSelected);
    }

    @Test
    void allRightMarksTheLessonAsDoneOnTheCourseToo() {
        Stream.of(1, 2, 4).forEach(i -> answer(i).click());
        submit().click();
        assertThat(browser.find("#ui-klar").isSelected()).isTrue();
        assertThat(progress()).isEqualTo("Du har gjort 1 av 2 lektioner.");
        open(FilmSite.COURSE);
        assertThat(progress()).isEqualTo("Du har gjort 1 av 2 lektioner.");
        assertThat(marks()).containsExactly(true, false);
        assertThat(axe.violations()).isEmpty();
    }

    @Test
    void whatIsDoneCanBeForgotten() {
        answer(1).click();
        browser.find("#ui-klar").click();
        open(FilmSite.COURSE);
        assertThat(marks()).containsExactly(true, false);
        browser.find("#ui-laget [data-do=clear]").click();
        assertThat(progress()).isEqualTo("Allt är glömt. Du har gjort 0 av 2 lektioner.");
        assertThat(marks()).containsExactly(false, false);
        open(FilmSite.LESSON);
        assertThat(browser.find("#ui-klar").isSelected()).isFalse();
        assertThat(inputs()).noneMatch(WebElement::isSelected);
    }

    @Test
    void aLessonForgetsItsAnswers() {
        answer(1).click();
        browser.find("#ui-klar").click();
        browser.find("#ui-laget [data-do=clear]").click();
        assertThat(inputs()).noneMatch(WebElement::isSelected);
        assertThat(browser.find("#ui-klar").isSelected()).isFalse();
        assertThat(browser.run("return Object.keys(localStorage).filter(key => localStorage[key]).length"))
                .isEqualTo(0L);
    }

    @Test
    void lessonsLeadOnAndBack() {
        open(FilmSite.COURSE);
        browser.find(".pager .next").click();
        browser.await("the first lesson opens", () -> heading().equals("Lektion med film"));
        assertThat(browser.find(".eyebrow").getText()).isEqualTo("Kursen Provkursen, lektion 1 av 2");
        assertThat(browser.find(".rail [aria-current]").getText()).isEqualTo("1. Lektion med film");
        browser.find(".pager .next").click();
        browser.await("the second lesson opens", () -> heading().equals("Utan godkänd film"));
        assertThat(browser.all(".pager .next")).isEmpty();
        browser.find(".pager .prev").click();
        browser.await("the first lesson opens", () -> heading().equals("Lektion med film"));
        assertThat(browser.all(".crumbs a")).extracting(WebElement::getText).endsWith("Provkursen");
    }

    @Test
    void theCertificateIsPrintedAloneAndItsNameIsNotKept() {
        open(FilmSite.COURSE);
        browser.find("#ui-namn").sendKeys("Kim Exempel");
        browser.find(".intyg .screen a").click();
        browser.media("print", "light");
        assertThat(browser.find("#ui-namn").isDisplayed()).isTrue();
        assertThat(browser.find("#ui-namn").getDomProperty("value")).isEqualTo("Kim Exempel");
        assertThat(browser.find(".intyg .sheet").getText())
                .contains("har gått kursen", "Provkursen", "Lektion med film", "25 minuter");
        assertThat(browser.all("h1, .text, .intyg .screen, .review, .head"))
                .isNotEmpty()
                .noneMatch(WebElement::isDisplayed);
        assertThat(browser.run("return JSON.stringify(localStorage) + document.cookie"))
                .asString()
                .doesNotContain("Kim");
        assertThat(browser.requests()).noneMatch(address -> address.contains("Kim"));
    }

    @Test
    void everythingFitsAPhone() {
        browser.width(Browser.NARROW);
        for (String id : List.of(FilmSite.LESSON, FilmSite.COURSE)) {
            for (String scheme : List.of("light", "dark")) {
                browser.prefer(scheme);
                open(id);
                assertThat(axe.violations()).as(id + ", " + scheme).isEmpty();
                assertThat(Reflow.stickingOut(browser)).as(id).isEmpty();
            }
        }
    }

    private static List<WebElement> inputs() {
        return browser.all("#ui-fragor input");
    }

    private static WebElement answer(int number) {
        return inputs().get(number);
    }

    private static WebElement submit() {
        return browser.find("#ui-fragor [type=submit]");
    }

    private static String status() {
        return browser.find("#ui-fragor [role=status]").getText();
    }

    private static List<String> results() {
        return browser.all("#ui-fragor .answer").stream()
                .filter(WebElement::isDisplayed)
                .map(WebElement::getText)
                .toList();
    }

    private static String progress() {
        return browser.find("#ui-laget [role=status]").getText();
    }

    private static List<Boolean> marks() {
        return browser.all(".lessons .done").stream()
                .map(WebElement::isDisplayed)
                .toList();
    }

    private static String heading() {
        return browser.find("h1").getText();
    }
}
