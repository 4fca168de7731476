package se.metodhandbok.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import se.metodhandbok.check.Readability;
import se.metodhandbok.model.Page;
import se.metodhandbok.model.Site;

/** Lists every page's readability, hardest first, for those who edit: a tab-separated file that opens in a spreadsheet. */
final class ReadabilityReport {
    private ReadabilityReport() {}

    static void write(Site site, Path file) throws IOException {
        record Entry(Page page, Readability readability) {}
        List<Entry> entries = site.pages().stream()
                .map(page -> new Entry(page, Readability.of(page)))
                .sorted(Comparator.comparingDouble(
                                (Entry entry) -> entry.readability().lix())
                        .reversed()
                        .thenComparing(entry -> entry.page().id()))
                .toList();
        Stream<String> lines = entries.stream()
                .map(entry -> String.format(
                        Locale.forLanguageTag("sv"),
                        "%s\t%d\t%.1f\t%.0f",
                        entry.page().file(),
                        entry.readability().words(),
                        entry.readability().wordsPerSentence(),
                        entry.readability().lix()));
        Files.createDirectories(file.getParent());
        Files.write(
                file,
                Stream.concat(Stream.of("fil\tord\tord per mening\tLIX"), lines).toList());
    }
}
