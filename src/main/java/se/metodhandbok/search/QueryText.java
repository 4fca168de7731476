package se.metodhandbok.search;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A query's words. One of stop words only is a quotation, such as the heading "Vem gör vad".
 *
 * @param words those that say what is sought, at most {@value #MOST_WORDS}
 */
record QueryText(List<Word> words) {
    private static final int MOST_LETTERS = 300;
    private static final int MOST_WORDS = 12;
    private static final int OF_SMALL_WORDS = 1;
    private static final Pattern QUOTE = Pattern.compile("[\"“”„«»]");

    /**
     * A word of a query.
     *
     * @param word as {@link Token} gives it
     * @param term its stem
     * @param parts what its hyphens separate; empty without hyphens
     * @param position its place in the query
     * @param phrase the number of the quotation it stands in, or -1
     */
    record Word(String word, Term term, List<String> parts, int position, int phrase) {}

    /** Reads a query. Whatever is typed is a query, if only one without words. */
    static QueryText of(String text, Stemmer stemmer) {
        String query = text.substring(0, Math.min(MOST_LETTERS, text.length()));
        List<Word> words = new ArrayList<>();
        List<Word> small = new ArrayList<>();
        int position = 0;
        int quotes = (int) QUOTE.matcher(query).results().count();
        int segment = 0;
        int from = 0;
        Matcher quote = QUOTE.matcher(query);
        while (from <= query.length()) {
            int to = quote.find() ? quote.start() : query.length();
            int phrase = segment % 2 == 1 && segment < quotes ? segment : -1;
            List<Token> tokens = Token.of(query.substring(from, to), position);
            for (Token token : tokens) {
                position = token.position() + 1;
                if (token.partOf() < 0 && token.stop()) {
                    small.add(word(token, tokens, OF_SMALL_WORDS, stemmer));
                } else if (token.partOf() < 0) {
                    words.add(word(token, tokens, phrase, stemmer));
                }
            }
            from = to + 1;
            segment++;
        }
        List<Word> telling = words.isEmpty() ? small : words;
        return new QueryText(telling.subList(0, Math.min(MOST_WORDS, telling.size())));
    }

    private static Word word(Token token, List<Token> tokens, int phrase, Stemmer stemmer) {
        List<String> parts = tokens.stream()
                .filter(part -> part.partOf() == token.position())
                .map(Token::word)
                .toList();
        return new Word(token.word(), stemmer.term(token.word()), parts, token.position(), phrase);
    }
}
