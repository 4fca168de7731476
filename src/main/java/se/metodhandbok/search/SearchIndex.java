package se.metodhandbok.search;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Makes the index of a folder of finished pages. */
public final class SearchIndex {
    private SearchIndex() {}

    /**
     * What was indexed.
     *
     * @param pages how many
     * @param sections how many
     */
    public record Size(int pages, int sections) {}

    /**
     * Indexes pages.
     *
     * @param folder of finished HTML; the files' paths below it are the addresses
     * @param lucene where Lucene's own index goes
     * @param shards where the files that browsers search go
     */
    public static Size write(Path folder, Path lucene, Path shards) throws IOException {
        List<IndexedPage> pages = PageReader.pages(folder);
        IndexWriting.write(pages, lucene);
        if (!pages.isEmpty()) {
            try (Searcher index = new Searcher(lucene)) {
                new Export(index).write(shards);
            }
        }
        return new Size(
                pages.size(),
                pages.stream().mapToInt(page -> page.sections().size()).sum());
    }
}
