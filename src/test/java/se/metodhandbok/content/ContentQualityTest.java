package se.metodhandbok.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.metodhandbok.check.Readability;
import se.metodhandbok.model.Page;
import se.metodhandbok.model.PageType;
import se.metodhandbok.model.Reference;

/** What the handbook promises of its own text: plain Swedish, enough to be of use, and no dead ends. */
class ContentQualityTest {
    private static final List<Page> PAGES = RealContent.SITE.pages();
    /** The last two get most of their text from data. */
    private static final Set<PageType> MAY_BE_SHORT =
            Set.of(PageType.BEGREPP, PageType.BESLUT, PageType.REDOGORELSE, PageType.GRANSKNING, PageType.RESULTAT);

    @Test
    void nineOfTenPagesHaveLixOfAtMost45() {
        long easy =
                PAGES.stream().filter(page -> Readability.of(page).lix() <= 45).count();

        assertThat((double) easy / PAGES.size()).isGreaterThanOrEqualTo(0.9);
    }

    @Test
    void sentencesAreAtMostFifteenWordsOnAverage() {
        assertThat(PAGES).allSatisfy(page -> assertThat(Readability.of(page).wordsPerSentence())
                .as(page.file())
                .isLessThanOrEqualTo(15));
    }

    @Test
    void everyPageSaysEnoughToBeOfUse() {
        assertThat(PAGES)
                .filteredOn(page -> !MAY_BE_SHORT.contains(page.type()))
                .allSatisfy(page -> {
                    int words = page.html().replaceAll("<[^>]*>", " ").strip().split("\\s+").length;
                    assertThat(words).as(page.file()).isGreaterThanOrEqualTo(120);
                });
    }

    @Test
    void everyPageLeadsOnward() {
        assertThat(PAGES).filteredOn(page -> page.type() != PageType.BEGREPP).allSatisfy(page -> assertThat(
                        page.references())
                .as(page.file())
                .anyMatch(reference -> reference.kind() == Reference.Kind.LINK
                        && !reference.target().startsWith("#")));
    }
}
