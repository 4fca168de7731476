package se.metodhandbok.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jsoup.Jsoup;

/**
 * A page to look at.
 *
 * @param path from the site's root, with forward slashes
 * @param depth how much of it is looked at
 */
record PageTask(String path, PageCheck.Depth depth) {
    /** The handbook's pages: probes on the longest of each type, the one with most parts. Those first: they take longest. */
    static List<PageTask> ofHandbook(Path site, Predicate<String> wanted) throws IOException {
        Map<String, Path> longest = new HashMap<>();
        List<Path> pages = pages(site).stream()
                .filter(page -> wanted.test(path(site, page)))
                .toList();
        for (Path page : pages) {
            String type = Jsoup.parse(page).select("meta[name=handbok:type]").attr("content");
            Path known = longest.get(type);
            if (known == null || Files.size(page) > Files.size(known)) {
                longest.put(type, page);
            }
        }
        List<PageTask> tasks = new ArrayList<>();
        longest.values().stream()
                .sorted(Comparator.comparingLong((Path page) -> page.toFile().length())
                        .reversed()
                        .thenComparing(Comparator.naturalOrder()))
                .forEach(page -> tasks.add(new PageTask(path(site, page), PageCheck.Depth.STATES_AND_PROBES)));
        pages.stream()
                .filter(page -> !longest.containsValue(page))
                .forEach(page -> tasks.add(new PageTask(path(site, page), PageCheck.Depth.STATES)));
        return tasks;
    }

    private static List<Path> pages(Path site) throws IOException {
        try (Stream<Path> files = Files.walk(site)) {
            return files.filter(file -> file.toString().endsWith(".html"))
                    .sorted()
                    .toList();
        }
    }

    private static String path(Path site, Path page) {
        return site.relativize(page).toString().replace('\\', '/');
    }
}
