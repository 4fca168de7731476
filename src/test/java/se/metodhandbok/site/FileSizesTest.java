package se.metodhandbok.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Sizes are written in the site's language, whatever language the machine that builds it has. */
class FileSizesTest {
    @Test
    void aDecimalStandsAfterAComma() {
        FileSizes sizes = new FileSizes(Words.in("view", "sv"), Locale.forLanguageTag("sv"));

        assertThat(sizes.inWords(6_826_000)).isEqualTo("6,8 MB");
        assertThat(sizes.inWords(999_400)).isEqualTo("999 kB");
        assertThat(sizes.inWords(12)).isEqualTo("1 kB");
    }

    @Test
    void inEnglishAfterAPoint() {
        assertThat(new FileSizes(Words.in("view", "en"), Locale.ENGLISH).inWords(6_826_000))
                .isEqualTo("6.8 MB");
    }
}
