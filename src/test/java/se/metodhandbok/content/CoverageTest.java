package se.metodhandbok.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import se.metodhandbok.model.Page;

/**
 * Every phase, decision, role, document, risk, term and comparison row of the source systems has its place in the
 * handbook. {@code tackning.tsv} lists them: kind, id, the name as the page writes it, and the page with its anchor.
 */
class CoverageTest {
    /** How many there are of the kinds the sources count themselves; a line lost from the list must not go unseen. */
    private static final int FEWEST_ENTRIES = 1000;

    private record Entry(String kind, String id, String name, String page, String anchor) {}

    @Test
    void everythingInTheSourcesHasItsPlace() throws IOException {
        List<Entry> entries = entries();
        assertThat(entries).hasSizeGreaterThan(FEWEST_ENTRIES);

        SoftAssertions softly = new SoftAssertions();
        for (Entry entry : entries) {
            Page page = RealContent.SITE.page(entry.page()).orElse(null);
            softly.assertThat(page).as("page of %s", entry).isNotNull();
            if (page != null) {
                softly.assertThat(text(page)).as("%s", entry).contains(plain(entry.name()));
                if (!entry.anchor().isEmpty()) {
                    softly.assertThat(page.anchors()).as("anchor of %s", entry).contains(entry.anchor());
                }
            }
        }
        softly.assertAll();
    }

    private static String text(Page page) {
        return plain(page.title() + " " + page.metadata() + " "
                + Jsoup.parseBodyFragment(page.html()).text());
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.forLanguageTag("sv"))
                .replaceAll("[\\s\\u00ad]+", " ")
                .strip();
    }

    private static List<Entry> entries() throws IOException {
        try (InputStream stream = CoverageTest.class.getResourceAsStream("/tackning.tsv")) {
            Stream<String> lines = new String(stream.readAllBytes(), StandardCharsets.UTF_8).lines();
            return lines.skip(1)
                    .map(line -> line.split("\t", -1))
                    .map(fields -> {
                        String[] address = fields[3].split("#", 2);
                        return new Entry(
                                fields[0], fields[1], fields[2], address[0], address.length > 1 ? address[1] : "");
                    })
                    .toList();
        }
    }
}
