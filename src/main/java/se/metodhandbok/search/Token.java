package se.metodhandbok.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A word of a text or a query.
 *
 * @param word in lower case, composed, without soft hyphens
 * @param position its place among the words
 * @param partOf the position of the hyphenated word it is a part of, or -1
 */
record Token(String word, int position, int partOf) {
    /**
     * What words are made of, by ranges: Java and browsers follow different versions of Unicode, so neither may ask its
     * own tables what a letter is.
     */
    private static final String LETTERS =
            "[0-9A-Za-z\\xad\\xc0-\\xd6\\xd8-\\xf6\\xf8-\\u1fff\\u2c00-\\u2dff\\u3040-\\ud7ff\\uf900-\\ufdff\\ufe70-\\ufefc]+";

    private static final String HYPHEN = "[-\\u2010\\u2011]";
    private static final Pattern CHAIN = Pattern.compile(LETTERS + "(?:" + HYPHEN + LETTERS + ")*");
    private static final Pattern AT_HYPHEN = Pattern.compile(HYPHEN);
    private static final Pattern MARKS = Pattern.compile("[\\u0300-\\u036f]");
    private static final int LONGEST = 64;

    /** Words that say nothing of what a text is about. In questions they are left out when other words remain. */
    static final List<String> STOP_WORDS = List.of(("alla allt att av bara blir bli bör de dem den denna deras "
                    + "dess dessa det detta dig din dina ditt du då där efter ej eller en er era ert ett finns fler för "
                    + "från får gör göra göras ha han har hur här i ingår innan jag kan ju kommer man med men mer mig min mot "
                    + "måste ni nu när något några och om oss på sen sig sin sina sitt ska skall som så till under upp ut "
                    + "vad var vara vara varför vart vem vems vi vid vilka vilken vilket vår våra vårt vill än är åt även "
                    + "behöver behövs betyder innebär menas")
            .split(" ", -1));

    private static final Set<String> STOP = Set.copyOf(new java.util.HashSet<>(STOP_WORDS));
    private static final Set<String> FOLDED_STOP = Set.copyOf(
            new java.util.HashSet<>(STOP_WORDS.stream().map(Token::fold).toList()));

    /** The words of a text. A hyphenated word counts both whole, without its hyphens, and by its parts. */
    static List<Token> of(String text) {
        return of(text, 0);
    }

    /** The words of a text whose first word has the given position. */
    static List<Token> of(String text, int first) {
        List<Token> tokens = new ArrayList<>();
        Matcher chains = CHAIN.matcher(text);
        int position = first;
        while (chains.find()) {
            String[] parts = AT_HYPHEN.split(chains.group(), -1);
            StringBuilder whole = new StringBuilder();
            for (String part : parts) {
                whole.append(normal(part));
            }
            add(tokens, whole.toString(), position, -1);
            if (parts.length > 1) {
                for (int i = 0; i < parts.length; i++) {
                    add(tokens, normal(parts[i]), position + i, position);
                }
            }
            position += parts.length;
        }
        return tokens;
    }

    private static void add(List<Token> tokens, String word, int position, int partOf) {
        if (!word.isEmpty() && (partOf < 0 || word.length() > 1)) {
            tokens.add(new Token(word.substring(0, Math.min(LONGEST, word.length())), position, partOf));
        }
    }

    private static String normal(String word) {
        return Normalizer.normalize(word.replace("\u00ad", ""), Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT);
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
        return STOP.contains(word) || FOLDED_STOP.contains(word);
    }
}
