package se.metodhandbok.builtsite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.metodhandbok.model.Page;

@Tag("html")
class PageWeightTest {
    private static final int MOST_BYTES = 60_000;
    private static final int MOST_FORM_BYTES = 80_000;
    private static final int MOST_SCRIPT_BYTES = 8_000;
    private static final int MOST_FILM_SCRIPT_BYTES = 4_000;

    @Test
    void noPageIsHeavy() throws IOException {
        List<String> heavy = new ArrayList<>();
        for (Page page : BuiltSite.get().pages()) {
            Path file = BuiltSite.get().file(page);
            Document document = BuiltSite.get().document(page);
            int scripts = 0;
            for (Element script : document.select("script[src]")) {
                scripts += compressed(file.resolveSibling(script.attr("src")));
            }
            int all = compressed(file) + scripts;
            for (Element sheet : document.select("link[rel=stylesheet]")) {
                all += compressed(file.resolveSibling(sheet.attr("href")));
            }
            boolean film = document.selectFirst("script[src$=film.js]") != null;
            int mostScript = MOST_SCRIPT_BYTES + (film ? MOST_FILM_SCRIPT_BYTES : 0);
            if (all > MOST_BYTES || scripts > mostScript) {
                heavy.add("%s: %d bytes, of which %d script".formatted(page.uri(), all, scripts));
            }
        }
        assertThat(heavy).isEmpty();
    }

    /** A form holds its documents, so that nothing is fetched when they are filled in. */
    @Test
    void noFormIsHeavy() throws IOException {
        List<String> heavy = new ArrayList<>();
        for (Page page : BuiltSite.get().pages()) {
            if (page.formUri().isPresent()) {
                int bytes = compressed(
                        BuiltSite.get().folder().resolve(page.formUri().get()));
                if (bytes > MOST_FORM_BYTES) {
                    heavy.add("%s: %d bytes".formatted(page.formUri().get(), bytes));
                }
            }
        }
        assertThat(heavy).isEmpty();
        assertThat(compressed(BuiltSite.get().folder().resolve("js/fyll-i.js"))).isLessThanOrEqualTo(4_000);
    }

    @Test
    void theSearchEngineIsSmall() throws IOException {
        assertThat(compressed(BuiltSite.get().folder().resolve("js/sok-motor.js")))
                .isLessThanOrEqualTo(8_000);
    }

    private static int compressed(Path file) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            Files.copy(file, gzip);
        }
        return bytes.size();
    }
}
