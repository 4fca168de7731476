package se.metodhandbok.search;

import org.tartarus.snowball.ext.SwedishStemmer;

/**
 * Lucene's Swedish Snowball stemmer, applied until nothing more comes off: once makes {@code riskanaly} of
 * {@code riskanalys}, but {@code riskanalys} of {@code riskanalyserna}. Not thread-safe.
 */
final class Stemmer {
    private final SwedishStemmer snowball = new SwedishStemmer();

    /** The word's term. */
    Term term(String word) {
        String stem = word;
        String before;
        do {
            before = stem;
            snowball.setCurrent(before);
            snowball.stem();
            stem = snowball.getCurrent();
        } while (!stem.equals(before));
        return new Term(Token.fold(stem), stem);
    }
}
