package se.metodhandbok.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** Where a hit in a film leads. */
class FilmWindowsTest {
    @Test
    void aSentenceIsFoundWhereItBegins() {
        assertThat(windows(line(0, 3, "Vi möts."), line(3.2, 6, "Vi frågar dem"), line(6.1, 8, "som arbetar här.")))
                .extracting(Section::anchor, Section::text)
                .containsExactly(tuple("t=0", "Vi möts."), tuple("t=3", "Vi frågar dem som arbetar här."));
    }

    @Test
    void aLongSentenceIsCutBeforeTenSeconds() {
        assertThat(windows(line(0, 4, "Ett"), line(4, 8, "två"), line(8, 12, "tre"), line(12, 16, "fyra.")))
                .extracting(Section::anchor)
                .containsExactly("t=0", "t=8");
    }

    @Test
    void aSoundIsNothingThatIsSaid() {
        assertThat(windows(line(0, 4, "[musik]"), line(4, 8, "Hej! [dörren stängs]")))
                .extracting(Section::text)
                .containsExactly("Hej!");
    }

    private static String line(double start, double end, String text) {
        return "<li data-start=\"%s\" data-end=\"%s\">%s</li>".formatted(start, end, text);
    }

    private static List<Section> windows(String... lines) {
        return FilmWindows.of(Jsoup.parse("<ol data-film=Film>" + String.join("", lines) + "</ol>")
                .selectFirst("ol"));
    }
}
