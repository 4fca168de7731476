package se.metodhandbok.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A word of a text or a query.
 *
 * @param word in lower case, composed, without soft hyphens
 * @param position its place among the words
 * @param partOf the position of the hyphenated word it is a part of, or -1
 */
record Token(String word, int position, int partOf) {
    /**
     * What words are made of, from and to, in order: Java and browsers follow different versions of Unicode, so neither may
     * ask its own tables what a letter is.
     */
    private static final char[] LETTERS = {
        '0', '9', 'A', 'Z', 'a', 'z', '\u00ad', '\u00ad', '\u00c0', '\u00d6', '\u00d8', '\u00f6', '\u00f8', '\u1fff',
        '\u2c00', '\u2dff', '\u3040', '\ud7ff', '\uf900', '\ufdff', '\ufe70', '\ufefc'
    };

    /** Below this every letter is composed. */
    private static final char FIRST_MARK = '\u0300';

    private static final char SOFT_HYPHEN = '\u00ad';
    private static final Pattern MARKS = Pattern.compile("[\\u0300-\\u036f]");
    private static final int LONGEST = 64;

    /** Words that say nothing of what a text is about. In questions they are left out when other words remain. */
    private static final List<String> STOP_WORDS = List.of(
            ("alla allt att av bara behöver behövs betyder blev bli blir blivit bör de dem den denna deras dess "
                            + "dessa det detta dig din dina ditt du då där efter ej eller en er era ert ett finns fler från får för "
                            + "gör göra göras ha hade han hans har händer henne hennes hon honom hur här i ingår innan innebär jag ju kan "
                            + "kommer kunde man med men menas mer mig min mot mycket måste ni nu något några när och också om oss "
                            + "på redan sedan sen sig sin sina sitt själv ska skall skulle som så sådan sådana sådant till under "
                            + "upp ut vad var vara varför varit vart vem vems vi vid vilka vilken vilket vill vår våra vårt åt än "
                            + "är även")
                    .split(" ", -1));

    private static final Set<String> STOP = Set.copyOf(STOP_WORDS);

    /** Stop words as they may be typed, without rings and dots too, in their order. */
    static final SortedSet<String> ASKED_STOP_WORDS = Collections.unmodifiableSortedSet(STOP_WORDS.stream()
            .flatMap(word -> Stream.of(word, fold(word)))
            .collect(Collectors.toCollection(TreeSet::new)));

    /** The words of a text. A hyphenated word counts both whole, without its hyphens, and by its parts. */
    static List<Token> of(String text) {
        return of(text, 0);
    }

    /** The words of a text whose first word has the given position. */
    static List<Token> of(String text, int first) {
        List<Token> tokens = new ArrayList<>();
        List<String> chain = new ArrayList<>();
        int position = first;
        for (int at = 0; at < text.length(); at++) {
            if (!letter(text.charAt(at))) {
                continue;
            }
            chain.clear();
            int from = at;
            while (from >= 0) {
                at = from;
                while (at < text.length() && letter(text.charAt(at))) {
                    at++;
                }
                chain.add(normal(text.substring(from, at)));
                boolean more = at + 1 < text.length() && hyphen(text.charAt(at)) && letter(text.charAt(at + 1));
                from = more ? at + 1 : -1;
            }
            add(tokens, String.join("", chain), position, -1);
            for (int i = 0; chain.size() > 1 && i < chain.size(); i++) {
                add(tokens, chain.get(i), position + i, position);
            }
            position += chain.size();
        }
        return tokens;
    }

    private static boolean letter(char c) {
        for (int i = 0; i < LETTERS.length && c >= LETTERS[i]; i += 2) {
            if (c <= LETTERS[i + 1]) {
                return true;
            }
        }
        return false;
    }

    private static boolean hyphen(char c) {
        return c == '-' || c == '\u2010' || c == '\u2011';
    }

    private static void add(List<Token> tokens, String word, int position, int partOf) {
        if (!word.isEmpty() && (partOf < 0 || word.length() > 1)) {
            tokens.add(new Token(word.substring(0, Math.min(LONGEST, word.length())), position, partOf));
        }
    }

    private static String normal(String word) {
        boolean composed = true;
        for (int i = 0; i < word.length() && composed; i++) {
            composed = word.charAt(i) < FIRST_MARK && word.charAt(i) != SOFT_HYPHEN;
        }
        String whole = composed ? word : Normalizer.normalize(word.replace("\u00ad", ""), Normalizer.Form.NFC);
        return whole.toLowerCase(Locale.ROOT);
    }

    /** Without the marks that distinguish å, ä and ö from a and o, so that every way to type a word meets in one key. */
    static String fold(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) > 127) {
                return MARKS.matcher(Normalizer.normalize(word, Normalizer.Form.NFD))
                        .replaceAll("")
                        .replace("æ", "ae")
                        .replace("ø", "o")
                        .replace("ß", "ss")
                        .replace("đ", "d")
                        .replace("ł", "l");
            }
        }
        return word;
    }

    /** Whether a text's word is worth indexing. */
    boolean indexed() {
        return word.length() > 1 && !STOP.contains(word);
    }

    /** Whether a query's word says nothing; readers also type such words without dots and rings. */
    boolean stop() {
        return ASKED_STOP_WORDS.contains(word);
    }
}
