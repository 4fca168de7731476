package se.metodhandbok.builtsite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import se.metodhandbok.search.SearchHit;
import se.metodhandbok.search.Searcher;

/** What is only said in a film is found, and opens the film where it is said. */
@Tag("browser")
class FilmSearchTest {
    /** "kvarnsten av granit" is said from 0:48.82. */
    private static final String SAID = "kurser/prov/lektion.html#t=48";

    @RegisterExtension
    static final Browser browser = Browser.withScript();

    @Test
    void luceneFindsTheSecond() throws IOException {
        try (Searcher searcher = new Searcher(FilmSite.get().index())) {
            SearchHit hit = searcher.search("\"kvarnsten av granit\"", 5).hits().getFirst();
            assertThat(hit.url()).isEqualTo(SAID);
            assertThat(hit.section()).isEqualTo("Film: En provfilm, 0:48");
            assertThat(hit.second()).hasValue(48);
            assertThat(searcher.search("musik", 5).hits())
                    .as("a sound is nothing that is said")
                    .isEmpty();
            assertThat(searcher.search("Provkursen", 5).hits().getFirst().second())
                    .as("a page is found as before")
                    .isEmpty();
        }
    }

    @Test
    void aHitOpensTheFilmAtTheSecond() {
        ask("granit");
        WebElement hit = hits().findElement(By.linkText("Film: En provfilm, 0:48"));
        hit.click();
        browser.await("the film is there", () -> Double.valueOf(48.82)
                .equals(browser.run("return document.querySelector('video')?.currentTime")));
        assertThat(browser.find(".lines [aria-current]").getText()).contains("En kvarnsten av granit väger mycket.");
    }

    @Test
    void aFilmTakesAtMostThreePlacesAmongTheHits() {
        // Five sentences, each with at least one of the words.
        ask("arbetar+kapitel+granit+styrgruppen+svar");
        assertThat(browser.all(".hit a[href*='#t=']")).hasSize(3);
    }

    private static void ask(String query) {
        URI search = FilmSite.get().address("sok");
        browser.open(URI.create(search + "?q=" + query));
        browser.await("hits are shown", () -> !browser.all(".hit").isEmpty());
    }

    private static WebElement hits() {
        return browser.find(".hit");
    }
}
