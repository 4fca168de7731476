package se.metodhandbok.search;

import java.util.ArrayList;
import java.util.List;

/**
 * A section's words, found once and used twice: for the corpus's vocabulary and for the index.
 *
 * @param title the title's words, then those of the page's other names
 * @param body the text's words
 * @param titleLength how many words the title itself has
 */
record AnalyzedSection(List<Token> title, List<Token> body, int titleLength) {
    /** Far enough for words on either side not to be neighbours. */
    private static final int GAP = 8;

    static AnalyzedSection of(IndexedPage page, int section) {
        List<Token> title = new ArrayList<>(name(page.titleOf(section), 0));
        int titleLength =
                (int) title.stream().filter(token -> token.partOf() < 0).count();
        if (section == 0) {
            page.names().forEach(name -> title.addAll(name(name, after(title))));
        }
        List<Token> body = indexed(page.sections().get(section).text(), after(title));
        return new AnalyzedSection(title, body, titleLength);
    }

    private static List<Token> indexed(String text, int first) {
        return Token.of(text, first).stream().filter(Token::indexed).toList();
    }

    /** A name's words. One made of stop words only, as "Vem gör vad", would else not be found by them. */
    private static List<Token> name(String name, int first) {
        List<Token> words = indexed(name, first);
        return words.isEmpty()
                ? Token.of(name, first).stream().filter(Token::stop).toList()
                : words;
    }

    private static int after(List<Token> tokens) {
        return tokens.isEmpty() ? 0 : tokens.getLast().position() + GAP;
    }

    /** Title and text. */
    List<Token> all() {
        List<Token> all = new ArrayList<>(title);
        all.addAll(body);
        return all;
    }

    /** The class of the length, from 0 to 15: two for each power of two of the words in pairs. */
    int length() {
        int pairs = Math.clamp((title.size() + body.size()) / 2, 2, 511);
        int power = 31 - Integer.numberOfLeadingZeros(pairs);
        return 2 * (power - 1) + (pairs >> (power - 1) & 1);
    }
}
