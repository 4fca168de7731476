package se.metodhandbok.check;

import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import se.metodhandbok.model.Page;

/**
 * How easy a page's running text is to read, by LIX (Björnsson 1968): words a sentence plus the per cent of words longer
 * than six letters. Under 30 is very easy, 40 is ordinary, over 50 is hard. Headings, tables and code are not running text.
 *
 * @param words in running text
 * @param sentences at least one when there are words
 * @param longWords words of more than six letters
 */
public record Readability(int words, int sentences, int longWords) {
    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{N}-]*");
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?:](?:\\s|$)");
    private static final int LONGEST_SHORT_WORD = 6;

    /** The readability of a page's body. */
    public static Readability of(Page page) {
        Element body = Jsoup.parseBodyFragment(page.html()).body();
        body.select("table, pre, h1, h2, h3, h4, h5, h6").remove();
        int words = 0;
        int sentences = 0;
        int longWords = 0;
        for (Element block : body.select("p, li, dd, dt")) {
            for (String sentence : SENTENCE_END.split(ownText(block), -1)) {
                List<String> found = WORD.matcher(sentence)
                        .results()
                        .map(match -> match.group())
                        .toList();
                words += found.size();
                sentences += found.isEmpty() ? 0 : 1;
                longWords += (int) found.stream()
                        .filter(word -> word.length() > LONGEST_SHORT_WORD)
                        .count();
            }
        }
        return new Readability(words, sentences, longWords);
    }

    /** Words a sentence; 0 without words. */
    public double wordsPerSentence() {
        return sentences == 0 ? 0 : (double) words / sentences;
    }

    /** LIX; 0 without words. */
    public double lix() {
        return words == 0 ? 0 : wordsPerSentence() + 100.0 * longWords / words;
    }

    /** The block's text without that of blocks inside it. */
    private static String ownText(Element block) {
        Element copy = block.clone();
        copy.select("p, ul, ol, dl, li").stream()
                .filter(inner -> !inner.equals(copy))
                .forEach(Element::remove);
        return copy.text();
    }
}
