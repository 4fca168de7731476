package se.metodhandbok.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import se.metodhandbok.search.SearchIndex;

/** Adds the search to a finished site: the index in {@code sok/}, and the engine without what only its writers read. */
final class SearchFiles {
    private static final String ENGINE = "js/sok-motor.js";

    private SearchFiles() {}

    /**
     * Indexes the site's pages.
     *
     * @param lucene where Lucene keeps its own index, outside the site
     */
    static void write(Path site, Path lucene) throws IOException {
        SearchIndex.write(site, lucene, site.resolve(SiteBuild.SEARCH_FOLDER));
        Path engine = site.resolve(ENGINE);
        if (Files.exists(engine)) {
            Files.writeString(engine, squeezed(Files.readString(engine)));
        }
    }

    /**
     * Without lines of comment, indentation, space beside some signs, which the engine has none of in its texts, and line
     * ends beside signs that never end or begin a statement: every first search loads the engine.
     */
    static String squeezed(String script) {
        return script.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("//"))
                .map(line -> line.replaceAll(" ?([-=,;{}?:<>&|+*()\\[\\]!/%^]+) ?", "$1"))
                .collect(Collectors.joining("\n", "", "\n"))
                .replaceAll("([;{,(&|?:+=-])\n", "$1")
                .replaceAll("\n(?=[)}\\].?:&|+])", "");
    }
}
