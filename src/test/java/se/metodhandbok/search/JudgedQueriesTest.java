package se.metodhandbok.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The judged queries: the half that no weight was tuned on must find a right page among the first five. */
class JudgedQueriesTest {
    private static final Path JUDGED = Path.of("src/test/resources/search/judged.tsv");
    private static final int FIRST = 5;

    /** The second round is of the hardest kinds: half-remembered compounds, slips, and other models' words. */
    @ParameterizedTest
    @CsvSource({"test, 50, 0.92", "test2, 30, 0.8"})
    void theTestHalfIsAnsweredAmongTheFirstFive(String half, int queries, double share) throws IOException {
        List<String> missed = new ArrayList<>();
        int asked = 0;
        try (Searcher searcher = new Searcher(BuiltHandbook.INDEX)) {
            for (String line : Files.readAllLines(JUDGED)) {
                String[] parts = line.split("\t", -1);
                if (parts[0].equals(half)) {
                    asked++;
                    List<String> right = List.of(parts[3].split("\\|", -1));
                    if (searcher.search(parts[2], FIRST).hits().stream()
                            .noneMatch(hit -> right.contains(hit.title()))) {
                        missed.add(parts[2]);
                    }
                }
            }
        }

        assertThat(asked).isGreaterThanOrEqualTo(queries);
        assertThat(1 - (double) missed.size() / asked).as("missed: " + missed).isGreaterThanOrEqualTo(share);
    }
}
