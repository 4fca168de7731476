package se.metodhandbok.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Swedish, word by word: what is asked, and the only page that answers. */
class WordFormsTest {
    private static final Path FORMS = Path.of("src/test/resources/search/forms.tsv");

    @TempDir
    private static Path folder;

    @BeforeAll
    static void index() throws IOException {
        Path pages = Files.createDirectories(folder.resolve("pages"));
        for (String line : Files.readAllLines(FORMS).stream().skip(1).toList()) {
            String[] parts = line.split("\t", -1);
            Files.writeString(pages.resolve(file(parts[2])), page(parts[2], parts[2] + " står här."));
        }
        // Words that compounds are split into, as they stand in other texts.
        Files.writeString(
                pages.resolve("andra.html"),
                page("Övrigt", "Projekt, plan, styr, beslut, möten, grupp, tjänst, kyrka, punkter."));
        Files.writeString(
                pages.resolve("huki.html"),
                page("HUKI", "Vem som gör vad.")
                        .replace("<title>", "<meta name='handbok:namn' content='RACI; Vem gör vad-tabell'><title>"));
        Files.writeString(
                pages.resolve("ansvar.html"),
                page("Ansvar", "Om ansvaret.")
                        .replace("</p>", "</p><h2 id=vem>Vem gör vad</h2><p>Alla gör något.</p>"));
        SearchIndex.write(pages, folder.resolve("lucene"), folder.resolve("sok"));
    }

    private static String page(String title, String text) {
        return "<!DOCTYPE html><html lang=sv><title>" + title + "</title><main><h1>Sida</h1><p>" + text
                + "</p></main></html>";
    }

    private static String file(String word) {
        return Token.fold(word.replace(' ', '-')).toLowerCase(java.util.Locale.ROOT) + ".html";
    }

    private static List<String> found(String query) throws IOException {
        try (Searcher searcher = new Searcher(folder.resolve("lucene"))) {
            return searcher.search(query, 3).hits().stream().map(SearchHit::url).toList();
        }
    }

    @ParameterizedTest(name = "{0}: {1} → {2}")
    @CsvFileSource(resources = "/search/forms.tsv", delimiter = '\t', numLinesToSkip = 1)
    void aQueryFindsTheWord(String kind, String query, String word) throws IOException {
        assertThat(found(query)).as(kind).contains(file(word));
    }

    @Test
    void theVerySpellingComesFirst() throws IOException {
        assertThat(found("mål").getFirst()).isEqualTo("mal.html");
        assertThat(found("\"projektplan\"")).containsExactly("projektplan.html");
    }

    @Test
    void anotherNameFindsThePage() throws IOException {
        assertThat(found("raci")).first().isEqualTo("huki.html");
        assertThat(found("vem gör vad-tabell")).first().isEqualTo("huki.html");
    }

    @Test
    void aHeadingOfSmallWordsOnlyIsFound() throws IOException {
        assertThat(found("vem gör vad")).containsExactly("ansvar.html#vem");
        assertThat(found("Vem gor")).containsExactly("ansvar.html#vem");
        assertThat(found("vem är det")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "a",
                "ö",
                "och",
                "vad är det som",
                "\"",
                "\"och",
                "\"\"",
                "“projekt",
                "😀",
                "\u0000\u0007\u001b",
                "<script>alert(1)</script>",
                ".*+?[](){}|^$\\",
                "مرحبا بالعالم",
                "שלום",
                "\uD83D",
                "-",
                "e-",
                "--",
                "%00",
                "123456789",
                "İ",
                "ﬁ",
                "\u00ad",
                "а́"
            })
    void whateverIsTypedIsAQuery(String query) throws IOException {
        try (Searcher searcher = new Searcher(folder.resolve("lucene"))) {
            assertThat(searcher.search(query, 5).total()).isNotNegative();
            searcher.search(query.repeat(10_000), 5);
        }
    }

    @Test
    void tenThousandLettersAreAnsweredAtOnce() throws IOException {
        try (Searcher searcher = new Searcher(folder.resolve("lucene"))) {
            searcher.search("projektplan".repeat(1000), 5);
            long start = System.nanoTime();
            searcher.search("projektplam".repeat(1000), 5);

            assertThat(System.nanoTime() - start).isLessThan(50_000_000L);
        }
    }
}
