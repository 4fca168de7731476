package se.metodhandbok.search;

import java.util.ArrayList;
import java.util.List;

/** Finds every way to match each word of a query. The weights are specified in {@code docs/search-format.md}. */
final class Plan {
    static final double OTHER_SPELLING_TYPED_PLAIN = 0.9;
    static final double OTHER_SPELLING = 0.7;
    static final double OTHER_FORM = 0.9;
    static final double PREFIX_OF_KNOWN = 0.25;
    static final double PREFIX_OF_UNKNOWN = 0.5;
    static final double ONE_EDIT = 0.8;
    static final double TWO_EDITS = 0.5;
    static final double SPLIT = 0.4;
    static final double HYPHEN_PARTS = 0.5;
    static final double JOINED = 0.9;
    static final double SYNONYM = 0.8;
    private static final String DEFINITE = "et";
    private static final int SHORTEST_DEFINITE = 6;
    private static final int SHORTEST_KNOWN_PREFIX = 4;
    private static final int MOST_PREFIXED_BY_KNOWN = 4;
    private static final int MOST_PREFIXED_BY_UNKNOWN = 40;
    private static final int DOCUMENTS_OF_COMMON = 200;
    private static final int SHARE_OF_COMMON = 8;

    private final Vocabulary vocabulary;
    private final int documents;
    private final Stemmer stemmer;
    private final Synonyms synonyms;

    Plan(Vocabulary vocabulary, int documents, Stemmer stemmer, Synonyms synonyms) {
        this.vocabulary = vocabulary;
        this.documents = documents;
        this.stemmer = stemmer;
        this.synonyms = synonyms;
    }

    /** The words that count, with their alternatives. */
    List<PlannedWord> of(QueryText query) {
        List<PlannedWord> words = new ArrayList<>();
        for (QueryText.Word word : query.words()) {
            words.add(planned(word));
        }
        for (int i = 0; i + 1 < words.size(); i++) {
            join(words.get(i), words.get(i + 1));
        }
        for (Synonyms.Match match : synonyms.in(query.words())) {
            Alternative other = synonym(match.other());
            for (int i = match.from(); i < match.to(); i++) {
                words.get(i).add(other);
            }
        }
        // A lone letter says something only joined to its neighbour, as in "e nämnd".
        return words.stream()
                .filter(word -> word.word().word().length() > 1 || word.joined())
                .toList();
    }

    private PlannedWord planned(QueryText.Word word) {
        Term term = word.term();
        List<Term> exact = new ArrayList<>(vocabulary.withKey(term.key()));
        exact.addAll(vocabulary.withKey(otherForm(term.key())));
        int found = vocabulary.documents(term.key()) + vocabulary.documents(otherForm(term.key()));
        PlannedWord planned = new PlannedWord(
                word, exact, rarity(found), found > DOCUMENTS_OF_COMMON && found > documents / SHARE_OF_COMMON);
        for (Term spelling : exact) {
            double weight = weight(spelling, term);
            planned.add(one(weight, spelling, planned.rarity()));
        }
        if (word.phrase() < 0) {
            widen(planned);
        }
        return planned;
    }

    /** Snowball knows "planen" for "plan", but not "projektet" for "projekt". */
    private static String otherForm(String key) {
        return key.endsWith(DEFINITE) && key.length() >= SHORTEST_DEFINITE
                ? key.substring(0, key.length() - DEFINITE.length())
                : key + DEFINITE;
    }

    private static double weight(Term spelling, Term typed) {
        if (!spelling.key().equals(typed.key())) {
            return OTHER_FORM;
        }
        if (spelling.exact().equals(typed.exact())) {
            return 1;
        }
        return typed.exact().equals(typed.key()) ? OTHER_SPELLING_TYPED_PLAIN : OTHER_SPELLING;
    }

    private void widen(PlannedWord planned) {
        String key = planned.word().term().key();
        if (!planned.known() || key.length() >= SHORTEST_KNOWN_PREFIX) {
            List<Term> longer =
                    vocabulary.beginningWith(key, planned.known() ? MOST_PREFIXED_BY_KNOWN : MOST_PREFIXED_BY_UNKNOWN);
            int found = longer.stream()
                    .mapToInt(term -> vocabulary.postings(term).size())
                    .sum();
            double weight = planned.known() ? PREFIX_OF_KNOWN : PREFIX_OF_UNKNOWN;
            double rarity = planned.known() ? planned.rarity() : rarity(found);
            longer.forEach(term -> planned.add(one(weight, term, rarity)));
        }
        if (!planned.known()) {
            similar(planned, Token.fold(planned.word().word()));
            split(planned);
        }
    }

    private void similar(PlannedWord planned, String typed) {
        if (typed.length() < Vocabulary.SHORTEST_MISSPELT || typed.length() > Vocabulary.LONGEST_SIMILAR) {
            return;
        }
        List<String> similar = vocabulary.similarTo(typed, 1);
        double weight = ONE_EDIT;
        if (similar.isEmpty() && typed.length() >= Vocabulary.SHORTEST_TWICE_MISSPELT) {
            similar = vocabulary.similarTo(typed, 2);
            weight = TWO_EDITS;
        }
        for (String other : similar) {
            double rarity = rarity(vocabulary.documents(other));
            for (Term term : vocabulary.withKey(other)) {
                planned.add(one(weight, term, rarity));
            }
        }
    }

    private void split(PlannedWord planned) {
        List<String> hyphenated = planned.word().parts();
        if (!hyphenated.isEmpty()) {
            some(planned, HYPHEN_PARTS, hyphenated.stream().map(stemmer::term).toList());
            return;
        }
        Splitter splitter = new Splitter(vocabulary::documents, documents, stemmer);
        some(planned, SPLIT, splitter.partsOrOne(planned.word().word()));
    }

    private void some(PlannedWord planned, double weight, List<Term> parts) {
        List<Alternative.Weighed> lists = lists(parts.stream().map(Term::key).toList());
        if (!lists.isEmpty()) {
            planned.add(new Alternative(weight, 1, lists));
        }
    }

    private void join(PlannedWord first, PlannedWord second) {
        boolean neighbours = first.word().position() + 1 == second.word().position()
                && first.word().phrase() < 0
                && second.word().phrase() < 0;
        if (!neighbours) {
            return;
        }
        String key = stemmer.term(first.word().word() + second.word().word()).key();
        double rarity = rarity(vocabulary.documents(key));
        for (Term term : vocabulary.withKey(key)) {
            Alternative together = one(JOINED, term, rarity);
            for (PlannedWord word : List.of(first, second)) {
                word.add(together);
                word.join();
            }
        }
    }

    private Alternative synonym(List<String> keys) {
        return new Alternative(SYNONYM / keys.size(), keys.size(), lists(keys));
    }

    /** One list for each key, of its most common spelling: parts and names are hardly ever spelt in two ways. */
    private List<Alternative.Weighed> lists(List<String> keys) {
        List<Alternative.Weighed> lists = new ArrayList<>();
        for (String key : keys) {
            Postings longest = null;
            for (Term term : vocabulary.withKey(key)) {
                Postings postings = vocabulary.postings(term);
                if (longest == null || postings.size() > longest.size()) {
                    longest = postings;
                }
            }
            if (longest != null) {
                lists.add(new Alternative.Weighed(longest, rarity(longest.size())));
            }
        }
        return lists;
    }

    private Alternative one(double weight, Term term, double rarity) {
        return new Alternative(weight, 1, List.of(new Alternative.Weighed(vocabulary.postings(term), rarity)));
    }

    private double rarity(int found) {
        double in = Math.min(found, documents);
        return Logarithm.of(1 + (documents - in + 0.5) / (in + 0.5));
    }
}
