package se.metodhandbok.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.metodhandbok.model.Messages;
import se.metodhandbok.model.Rule;

/**
 * Builds each small site and compares what a contributor or reader sees: {@code problems.txt}, and for sites without
 * problems the {@code main} of every page, in {@code expected/}. Run with {@code -Dgolden=write} to record anew, and read
 * the difference before you commit it.
 */
class FixtureSitesTest {
    private static final boolean WRITE = "write".equals(System.getProperty("golden"));

    /** Rules about the machine or the set-up, which no content can break; other tests break them. */
    private static final Set<Rule> TESTED_ELSEWHERE = Set.of(
            Rule.TOO_LARGE,
            Rule.SYMBOLIC_LINK,
            Rule.UNREADABLE,
            Rule.NO_CONFIGURATION,
            Rule.BAD_CONFIGURATION,
            Rule.BROKEN_TEMPLATE,
            Rule.OUTPUT_NOT_WRITABLE,
            Rule.OUTPUT_NOT_OURS,
            // Films are too large for a site each: FilmReaderTest
            Rule.FILM_MISSING,
            Rule.FILM_UNREADABLE,
            Rule.FILM_CUT,
            Rule.FILM_UNPLAYABLE,
            Rule.FILM_SILENT,
            Rule.FILM_TOO_LARGE,
            Rule.FILM_LENGTHS_DIFFER,
            Rule.CAPTIONS_MISSING,
            Rule.FILM_NOT_SIGNED,
            Rule.CHANGED_SINCE_SIGNED,
            Rule.BAD_SCRIPT,
            Rule.BAD_CHAPTERS,
            Rule.CAPTION_ERROR,
            Rule.CAPTION_WARNING,
            Rule.ACCESSIBILITY,
            // Stands in the style sheet: PaletteCheckTest.
            Rule.TEXT_CONTRAST,
            Rule.EDGE_CONTRAST,
            Rule.UNKNOWN_COLOUR,
            // Need a browser: BrowserCheckTest.
            Rule.BROWSER_FINDING,
            Rule.NOT_CHECKED);

    @TempDir
    private Path temporary;

    static List<Path> sites() throws IOException {
        try (Stream<Path> folders = Files.list(FixtureSites.FOLDER)) {
            return folders.filter(Files::isDirectory).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("sites")
    void saysWhatIsWrongAndShowsWhatIsRight(Path site) throws IOException {
        Path output = temporary.resolve("site");

        Report report = FixtureSites.build(site.resolve("content")).build(output);

        compare(site.resolve("problems.txt"), lines(report));
        if (report.ok()) {
            for (Path page : pages(output)) {
                Path golden =
                        site.resolve("expected").resolve(output.relativize(page).toString());
                compare(golden, main(page));
            }
        } else {
            assertThat(output).as("a failed build leaves no site").doesNotExist();
        }
    }

    @Test
    void everyRuleHasAFaultySite() throws IOException {
        Set<String> shown = new TreeSet<>();
        for (Path site : sites()) {
            Files.readString(site.resolve("problems.txt"))
                    .lines()
                    .forEach(line -> shown.add(line.replaceFirst("^.*?: (?:fel|varning) (HB\\d+):.*$", "$1")));
        }
        for (Rule rule : Rule.values()) {
            if (!TESTED_ELSEWHERE.contains(rule)) {
                assertThat(shown).contains(rule.id());
            }
        }
    }

    private static String lines(Report report) {
        Messages messages = Messages.swedish();
        StringBuilder lines = new StringBuilder();
        report.problems()
                .forEach(problem -> lines.append(messages.line(problem)).append('\n'));
        return lines.toString();
    }

    private static List<Path> pages(Path output) throws IOException {
        try (Stream<Path> files = Files.walk(output)) {
            return files.filter(file -> file.toString().endsWith(".html"))
                    .sorted()
                    .toList();
        }
    }

    private static String main(Path page) throws IOException {
        Document document = Jsoup.parse(Files.readString(page));
        // Whole files in base64, whose bytes depend on how Java packs; FormTest opens them.
        document.select("template[data-format]").empty();
        return document.selectFirst("main").outerHtml() + "\n";
    }

    private static void compare(Path golden, String actual) throws IOException {
        if (WRITE) {
            Files.createDirectories(golden.getParent());
            Files.writeString(golden, actual);
        }
        assertThat(golden).exists();
        assertThat(actual).isEqualTo(Files.readString(golden));
    }
}
