package se.metodhandbok.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** One wrong letter, wherever it is, must not hide a word. */
class SpellingTest {
    private static final int EDITS = 3000;
    private static final int SHORTEST = 4;

    @Test
    void nearlyEveryWordIsFoundWithOneWrongLetter() throws IOException {
        List<String> words = BuiltHandbook.words().stream()
                .filter(word -> word.length() >= SHORTEST && word.chars().allMatch(Character::isLetter))
                .toList();
        Random random = new Random(1);
        Stemmer stemmer = new Stemmer();
        List<String> missed = new ArrayList<>();
        try (Searcher searcher = new Searcher(BuiltHandbook.INDEX)) {
            for (int i = 0; i < EDITS; i++) {
                String word = words.get(random.nextInt(words.size()));
                String typed = BuiltHandbook.edited(word, random);
                Postings sought = searcher.vocabulary().postings(stemmer.term(word));
                if (searcher.plan(typed).stream()
                        .flatMap(planned -> planned.alternatives().stream())
                        .flatMap(alternative -> alternative.lists().stream())
                        .noneMatch(list -> list.postings() == sought)) {
                    missed.add(typed + " for " + word);
                }
            }
        }

        assertThat(1 - (double) missed.size() / EDITS)
                .as("missed, among others: " + missed.subList(0, Math.min(60, missed.size())))
                .isGreaterThanOrEqualTo(0.95);
    }
}
