package se.metodhandbok.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SameOrderTest {
    @TempDir
    private Path folder;

    private final List<String> pages = new ArrayList<>();

    @BeforeEach
    void threeLikePages() throws IOException {
        for (String name : List.of("a.html", "b.html", "mapp/c.html")) {
            String root = name.contains("/") ? "../" : "";
            page(name, links(root + "a.html", root + "b.html"), links(root + "hjalp.html", root + "redogorelse.html"));
        }
    }

    @Test
    void likePagesAreRight() throws IOException {
        assertThat(judge()).isEmpty();
    }

    @Test
    void aLinkMayBeLeftOutOrBeAdded() throws IOException {
        page("d.html", links("b.html"), links("mer.html", "hjalp.html", "nytt.html", "redogorelse.html"));
        assertThat(judge()).isEmpty();
    }

    @Test
    void theMainContentHasItsOwnOrder() throws IOException {
        page(
                "d.html",
                links("a.html", "b.html") + "</header><main>" + links("b.html", "a.html") + "</main><header>",
                "");
        assertThat(judge()).isEmpty();
    }

    @Test
    void navigationInAnotherOrderIsFound() throws IOException {
        page("d.html", links("b.html", "a.html"), links("hjalp.html", "redogorelse.html"));
        assertThat(judge()).containsOnlyKeys("d.html");
        assertThat(judge().get("d.html")).singleElement().satisfies(finding -> assertThat(finding.selector())
                .contains("header"));
    }

    @Test
    void helpInAnotherOrderIsFound() throws IOException {
        page("d.html", links("a.html", "b.html"), links("redogorelse.html", "hjalp.html"));
        assertThat(judge()).containsOnlyKeys("d.html");
    }

    @Test
    void theFirstPageMayBeTheFaultyOne() throws IOException {
        page("a.html", links("b.html", "a.html"), links("hjalp.html", "redogorelse.html"));
        assertThat(judge()).containsOnlyKeys("a.html");
    }

    private Map<String, List<Finding>> judge() throws IOException {
        return SameOrder.judge(folder, pages);
    }

    private static String links(String... targets) {
        StringBuilder links = new StringBuilder();
        for (String target : targets) {
            links.append("<a href=\"").append(target).append("\">Länk</a>");
        }
        return links.toString();
    }

    private void page(String name, String header, String footer) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "<body><header>" + header + "</header><main></main><footer>" + footer + "</footer>");
        if (!pages.contains(name)) {
            pages.add(name);
        }
    }
}
