package se.metodhandbok.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import se.metodhandbok.build.Report;
import se.metodhandbok.build.SiteBuild;

/** The handbook itself, built once for all tests of its search, and queries made from its words. */
final class BuiltHandbook {
    static final Path SITE = Path.of("target/test-site").toAbsolutePath();
    static final Path INDEX;
    static final List<IndexedPage> PAGES;
    private static final String LETTERS = "abdefgiklmnoprstuvåäö";

    static {
        Path project = Path.of("").toAbsolutePath();
        try (SiteBuild build = new SiteBuild(project, project.resolve("content"), false)) {
            Report report = build.build(SITE);
            if (!report.ok()) {
                throw new IllegalStateException("The handbook has problems: " + report.problems());
            }
            INDEX = SiteBuild.searchIndex(project);
            PAGES = PageReader.pages(SITE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private BuiltHandbook() {}

    /** The words the pages are written with, as they are spelt, in order. */
    static List<String> words() {
        return PAGES.stream()
                .flatMap(page -> page.sections().stream())
                .flatMap(section -> Token.of(section.text()).stream())
                .filter(Token::indexed)
                .map(Token::word)
                .distinct()
                .sorted()
                .toList();
    }

    /** The word with one letter changed, added or left out, or two neighbours exchanged. */
    static String edited(String word, Random random) {
        int at = random.nextInt(word.length());
        char letter = LETTERS.charAt(random.nextInt(LETTERS.length()));
        String before = word.substring(0, at);
        String after = word.substring(at + 1);
        return switch (random.nextInt(4)) {
            case 0 -> before + letter + after;
            case 1 -> before + after;
            case 2 -> before + letter + word.substring(at);
            default -> after.isEmpty() ? before : before + after.charAt(0) + word.charAt(at) + after.substring(1);
        };
    }
}
