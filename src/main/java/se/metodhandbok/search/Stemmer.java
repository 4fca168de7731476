package se.metodhandbok.search;

import org.tartarus.snowball.ext.SwedishStemmer;

/** Lucene's Swedish Snowball stemmer. Not thread-safe. */
final class Stemmer {
    private final SwedishStemmer snowball = new SwedishStemmer();

    /** The word's term. */
    Term term(String word) {
        snowball.setCurrent(word);
        snowball.stem();
        String stem = snowball.getCurrent();
        return new Term(Token.fold(stem), stem);
    }
}
