package se.metodhandbok.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Scores documents for a plan. Every sum is made in the order of {@code docs/search-format.md}, with exact operations
 * only, so that the browser gets the same bits.
 */
final class Ranking {
    private static final double WORD = 1;
    private static final double PART = 0.55;
    private static final double IN_TITLE = 3;
    private static final double IN_HEADING = 1.3;
    private static final double SATURATION = 1.2;
    private static final double LENGTH_SHARE = 0.75;
    private static final double WEIGHT_OF_A_NAME = 0.5;
    private static final double TITLE_OF_THE_PAGE = 0.3;
    private static final double NEARNESS = 0.4;
    private static final int FARTHEST = 8;
    private static final double ALL_IN_HEADING = 1.25;
    private static final double ALL_IN_TITLE = 1.5;
    private static final double WHOLE_TITLE = 2;
    private static final double CONCEPT = 1.1;

    private final Documents documents;
    private final Vocabulary vocabulary;
    private final double[] norms;

    Ranking(Documents documents, Vocabulary vocabulary) {
        this.documents = documents;
        this.vocabulary = vocabulary;
        this.norms = new double[documents.count()];
        double average = documents.averageInSixteenths() / 16.0;
        for (int doc = 0; doc < norms.length; doc++) {
            norms[doc] = SATURATION * ((1 - LENGTH_SHARE) + LENGTH_SHARE * documents.length(doc) / average);
        }
    }

    /**
     * A document that matches.
     *
     * @param doc its number
     */
    record Hit(int doc, double score) {}

    /** The best document of each page that matches, best first; in the pages' order where they are as good. */
    List<Hit> of(List<PlannedWord> words) {
        int count = documents.count();
        double[] sums = new double[count];
        int[] matched = new int[count];
        int[] titled = new int[count];
        for (PlannedWord word : words) {
            add(word, sums, matched, titled);
        }
        for (int i = 0; i + 1 < words.size(); i++) {
            near(words.get(i), words.get(i + 1), sums);
        }
        boolean[] quoted = quoted(words);
        Map<Integer, Hit> best = new TreeMap<>();
        for (int doc = 0; doc < count; doc++) {
            if (matched[doc] > 0 && (quoted == null || quoted[doc])) {
                Hit hit = new Hit(doc, score(doc, words.size(), sums[doc], matched[doc], titled[doc]));
                best.merge(documents.page(doc), hit, (a, b) -> b.score() > a.score() ? b : a);
            }
        }
        List<Hit> hits = new ArrayList<>(best.values());
        hits.sort((a, b) -> Double.compare(b.score(), a.score())); // Stable: pages keep their order.
        return hits;
    }

    private double score(int doc, int words, double sum, int matched, int titled) {
        double score = sum * matched / words;
        if (titled == words) {
            boolean page = documents.first(doc);
            score *= page ? ALL_IN_TITLE : ALL_IN_HEADING;
            if (page && documents.titleLength(doc) == words) {
                score *= WHOLE_TITLE;
            }
            if (documents.concept(doc)) {
                score *= CONCEPT;
            }
        }
        return score;
    }

    private void add(PlannedWord word, double[] sums, int[] matched, int[] titled) {
        int count = documents.count();
        double[] best = new double[count];
        boolean[] inTitle = new boolean[count];
        boolean[] names = new boolean[count];
        for (Alternative alternative : word.alternatives()) {
            add(alternative, best, inTitle, names);
        }
        for (int first = 0; first < count; first = documents.afterPage(first)) {
            if (inTitle[first]) {
                double share = TITLE_OF_THE_PAGE * best[first];
                for (int doc = first + 1; doc < documents.afterPage(first); doc++) {
                    best[doc] = Math.max(best[doc], share);
                }
            }
        }
        for (int doc = 0; doc < count; doc++) {
            if (best[doc] > 0) {
                sums[doc] += best[doc];
                matched[doc]++;
                if (names[doc]) {
                    titled[doc]++;
                }
            }
        }
    }

    private void add(Alternative alternative, double[] best, boolean[] inTitle, boolean[] names) {
        double[] sums = new double[documents.count()];
        int[] lists = new int[documents.count()];
        boolean strong = alternative.weight() >= WEIGHT_OF_A_NAME;
        for (Alternative.Weighed list : alternative.lists()) {
            Postings postings = list.postings();
            for (int i = 0; i < postings.size(); i++) {
                int doc = postings.doc(i);
                int kind = postings.kind(i);
                double times = Math.max(1, postings.count(i));
                double part = times * (SATURATION + 1) / (times + norms[doc]);
                sums[doc] += list.rarity() * (worth(kind, doc) * part);
                lists[doc]++;
                if (lists[doc] >= alternative.needed()) {
                    double score = alternative.weight() * sums[doc];
                    if (score > best[doc]) {
                        best[doc] = score;
                    }
                    inTitle[doc] |= strong && kind >= Postings.TITLE;
                    names[doc] |= strong && kind == Postings.TITLE;
                }
            }
        }
    }

    /** A page's title tells what it is about; a heading on it does so less, whether a whole word or a part. */
    private double worth(int kind, int doc) {
        if (kind >= Postings.TITLE) {
            return documents.first(doc) ? IN_TITLE : IN_HEADING;
        }
        return kind == Postings.WORD ? WORD : PART;
    }

    /** Words beside each other in the query that stand near each other in a text. */
    private void near(PlannedWord first, PlannedWord second, double[] sums) {
        if (first.common() || second.common() || !first.known() || !second.known()) {
            return;
        }
        Map<Integer, int[]> here = positions(first);
        Map<Integer, int[]> there = positions(second);
        double rarity = first.rarity() + second.rarity();
        here.forEach((doc, positions) -> {
            int distance = distance(positions, there.getOrDefault(doc, new int[0]));
            if (distance <= FARTHEST) {
                sums[doc] += NEARNESS * rarity / distance;
            }
        });
    }

    private static int distance(int[] here, int[] there) {
        int nearest = Integer.MAX_VALUE;
        for (int a : here) {
            for (int b : there) {
                if (a != b) {
                    nearest = Math.min(nearest, Math.abs(a - b));
                }
            }
        }
        return nearest;
    }

    /** Where the very word stands, whatever its spelling, by document. */
    private Map<Integer, int[]> positions(PlannedWord word) {
        Map<Integer, int[]> positions = new HashMap<>();
        for (Term term : word.exact()) {
            Postings postings = vocabulary.withPositions(term);
            for (int i = 0; i < postings.size(); i++) {
                if (postings.count(i) > 0) {
                    positions.merge(postings.doc(i), postings.positions(i), Ranking::both);
                }
            }
        }
        return positions;
    }

    private static int[] both(int[] a, int[] b) {
        int[] both = Arrays.copyOf(a, a.length + b.length);
        System.arraycopy(b, 0, both, a.length, b.length);
        return both;
    }

    /** The documents with every quotation of the query; null when it has none. */
    private boolean @org.jspecify.annotations.Nullable [] quoted(List<PlannedWord> words) {
        Map<Integer, List<PlannedWord>> phrases = new TreeMap<>();
        for (PlannedWord word : words) {
            if (word.word().phrase() >= 0) {
                phrases.computeIfAbsent(word.word().phrase(), unused -> new ArrayList<>())
                        .add(word);
            }
        }
        if (phrases.isEmpty()) {
            return null;
        }
        boolean[] quoted = new boolean[documents.count()];
        Arrays.fill(quoted, true);
        for (List<PlannedWord> phrase : phrases.values()) {
            List<Map<Integer, int[]>> positions =
                    phrase.stream().map(this::positions).toList();
            for (int doc = 0; doc < quoted.length; doc++) {
                quoted[doc] &= says(phrase, positions, doc);
            }
        }
        return quoted;
    }

    private static boolean says(List<PlannedWord> phrase, List<Map<Integer, int[]>> positions, int doc) {
        int start = phrase.getFirst().word().position();
        for (int at : positions.getFirst().getOrDefault(doc, new int[0])) {
            boolean all = true;
            for (int i = 1; i < phrase.size() && all; i++) {
                int wanted = at + phrase.get(i).word().position() - start;
                all = Arrays.stream(positions.get(i).getOrDefault(doc, new int[0]))
                        .anyMatch(position -> position == wanted);
            }
            if (all) {
                return true;
            }
        }
        return false;
    }
}
