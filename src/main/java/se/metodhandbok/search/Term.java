package se.metodhandbok.search;

/**
 * A stemmed word: what the index holds.
 *
 * @param key the stem without diacritics; what is looked up
 * @param exact the stem as it was spelt; what tells {@code mål} from {@code mal}
 */
record Term(String key, String exact) {
    /** Below every letter, so that all spellings of a key stand together, before longer keys. */
    private static final char BETWEEN = ' ';

    /** The term's name in Lucene. */
    String text() {
        return key.equals(exact) ? key : key + BETWEEN + exact;
    }

    /** The term with a name in Lucene. */
    static Term parse(String text) {
        int at = text.indexOf(BETWEEN);
        return at < 0 ? new Term(text, text) : new Term(text.substring(0, at), text.substring(at + 1));
    }
}
