import java.nio.file.Files;
import java.nio.file.Path;
import se.metodhandbok.search.SearchIndex;

/** Indexes a folder of pages again and again in one Java, and prints each time's milliseconds: the last ones are warm. */
class WarmIndex {
    public static void main(String[] arguments) throws Exception {
        Path pages = Path.of(arguments[0]);
        Path output = Path.of(arguments[1]);
        for (int time = Integer.parseInt(arguments[2]); time > 0; time--) {
            // A new folder each time, as the build has; the last one is what is searched.
            Path shards = time > 1 ? Files.createTempDirectory("bench-search") : output;
            long start = System.nanoTime();
            SearchIndex.write(pages, output.resolve("lucene"), shards);
            System.out.println((System.nanoTime() - start) / 1_000_000);
        }
    }
}
