package se.metodhandbok.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.automaton.CharacterRunAutomaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;
import org.apache.lucene.util.automaton.Operations;

/** All terms of Lucene's index in order, and the ways to look for one. Not thread-safe. */
final class Vocabulary {
    /** More look-alikes than this are hardly what was meant. */
    static final int MOST_SIMILAR = 8;

    static final int SHORTEST_MISSPELT = 3;
    static final int SHORTEST_TWICE_MISSPELT = 8;
    static final int SHORTEST_SIMILAR = 3;
    static final int LONGEST_SIMILAR = 24;

    /**
     * A word of the texts.
     *
     * @param word as {@link Token} gives it
     * @param folded without diacritics
     */
    record Spelling(String word, String folded) {}

    private final LeafReader index;
    private final Stemmer stemmer;
    private final List<Spelling> spellings;
    private final List<Term> terms;
    private final Map<Term, Postings> postings = new HashMap<>();
    private final Map<Term, Postings> withPositions = new HashMap<>();

    Vocabulary(LeafReader index, Stemmer stemmer) throws IOException {
        this.index = index;
        this.stemmer = stemmer;
        TreeSet<String> texts = new TreeSet<>();
        for (String field : LuceneFields.TERMS) {
            texts.addAll(texts(index, field));
        }
        this.terms = texts.stream().map(Term::parse).toList();
        this.spellings = texts(index, LuceneFields.SPELLING).stream()
                .map(word -> new Spelling(word, Token.fold(word)))
                .filter(word -> word.folded().length() >= SHORTEST_SIMILAR
                        && word.folded().length() <= LONGEST_SIMILAR)
                .toList();
    }

    private static List<String> texts(LeafReader index, String field) throws IOException {
        List<String> texts = new ArrayList<>();
        Terms terms = index.terms(field);
        if (terms != null) {
            TermsEnum each = terms.iterator();
            for (BytesRef term = each.next(); term != null; term = each.next()) {
                texts.add(term.utf8ToString());
            }
        }
        return texts;
    }

    /** Every word that may be meant by a misspelt one, in order. */
    List<Spelling> spellings() {
        return spellings;
    }

    List<Term> all() {
        return terms;
    }

    /** The terms with the key: one for each spelling. */
    List<Term> withKey(String key) {
        int from = firstFrom(key);
        int to = from;
        while (to < terms.size() && terms.get(to).key().equals(key)) {
            to++;
        }
        return terms.subList(from, to);
    }

    /** The first terms whose keys are longer than and begin with the key. */
    List<Term> beginningWith(String key, int most) {
        List<Term> found = new ArrayList<>();
        for (int at = firstFrom(key);
                at < terms.size() && terms.get(at).key().startsWith(key) && found.size() < most;
                at++) {
            if (!terms.get(at).key().equals(key)) {
                found.add(terms.get(at));
            }
        }
        return found;
    }

    /**
     * The keys of the words a number of edits from a folded word: a letter changed, added, left out, or two neighbours in
     * each other's place. Nearest in form first.
     */
    List<String> similarTo(String typed, int edits) {
        CharacterRunAutomaton alike = new CharacterRunAutomaton(Operations.determinize(
                new LevenshteinAutomata(typed, true).toAutomaton(edits), Operations.DEFAULT_DETERMINIZE_WORK_LIMIT));
        return spellings.stream()
                .filter(other ->
                        Math.abs(other.folded().length() - typed.length()) <= edits && alike.run(other.folded()))
                .sorted(Comparator.comparing((Spelling other) -> other.folded().charAt(0) != typed.charAt(0))
                        .thenComparing(other -> Math.abs(other.folded().length() - typed.length()))
                        .thenComparing(Spelling::word))
                .map(other -> stemmer.term(other.word()).key())
                .distinct()
                .limit(MOST_SIMILAR)
                .toList();
    }

    Postings postings(Term term) {
        return postings.computeIfAbsent(term, unused -> read(term, false));
    }

    Postings withPositions(Term term) {
        return withPositions.computeIfAbsent(term, unused -> read(term, true));
    }

    /** In how many documents the key is, counted once a spelling. */
    int documents(String key) {
        return withKey(key).stream().mapToInt(term -> postings(term).size()).sum();
    }

    private Postings read(Term term, boolean positions) {
        try {
            return Postings.read(index, new BytesRef(term.text()), positions);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private int firstFrom(String key) {
        int low = 0;
        int high = terms.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (terms.get(middle).key().compareTo(key) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
