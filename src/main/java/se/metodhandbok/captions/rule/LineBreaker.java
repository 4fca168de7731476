package se.metodhandbok.captions.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Finds where a caption is best broken: after punctuation, never after a word that belongs to the next, and with lines of
 * about the same length.
 */
public final class LineBreaker {
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern NUMBER = Pattern.compile("[0-9][0-9 \u00A0,.]*");
    private static final Pattern NAME = Pattern.compile("\\p{Lu}\\p{Ll}+");
    private static final int AFTER_STOP = -30;
    private static final int AFTER_COMMA = -18;
    private static final int BAD_ENDING = 40;
    private static final int ONE_WORD = 30;
    private static final int TOO_LONG = 1000;

    private final int longest;

    /**
     * A breaker.
     *
     * @param longest the most characters in a line, 10 or more
     */
    public LineBreaker(int longest) {
        this.longest = longest;
    }

    /** The text in one line when it fits, else in two. Words too many for two lines make long lines. */
    public String lines(String text) {
        String line = SPACE.matcher(text).replaceAll(" ").strip();
        return line.length() <= longest ? line : split(line, longest, true).replace('\t', '\n');
    }

    /** Whether the lines are too long, too many or broken at a bad place. */
    public static boolean needsBreaking(String text, Thresholds thresholds) {
        String[] lines = text.split("\n", -1);
        boolean needed = lines.length > 2;
        for (int i = 0; i < lines.length; i++) {
            needed |= thresholds.above("L1", lines[i].length()).isPresent();
            needed |= i + 1 < lines.length && isBad(lines[i].strip(), lines[i + 1].strip());
        }
        return needed;
    }

    /** The text in parts that each fit two lines, in order. */
    public List<String> cues(String text) {
        List<String> parts = new ArrayList<>();
        divide(SPACE.matcher(text).replaceAll(" ").strip(), parts);
        return parts;
    }

    private void divide(String text, List<String> parts) {
        String[] lines = lines(text).split("\n", -1);
        boolean fits = true;
        for (String line : lines) {
            fits &= line.length() <= longest;
        }
        if (fits || text.indexOf(' ') < 0) {
            parts.add(text);
            return;
        }
        for (String half : split(text, text.length(), false).split("\t", -1)) {
            divide(half, parts);
        }
    }

    /** The text with a tab at the best space. */
    private String split(String text, int most, boolean asLines) {
        int best = -1;
        double lowest = Double.POSITIVE_INFINITY;
        for (int space = text.indexOf(' '); space >= 0; space = text.indexOf(' ', space + 1)) {
            double score = score(text.substring(0, space), text.substring(space + 1), most, asLines);
            if (score < lowest) {
                lowest = score;
                best = space;
            }
        }
        return best < 0 ? text : text.substring(0, best) + "\t" + text.substring(best + 1);
    }

    private static double score(String upper, String lower, int most, boolean asLines) {
        double score = Math.abs(upper.length() - lower.length());
        score += TOO_LONG * (Math.max(upper.length() - most, 0) + Math.max(lower.length() - most, 0));
        if (asLines && upper.length() > lower.length()) {
            score += 4;
        }
        if (upper.indexOf(' ') < 0 || lower.indexOf(' ') < 0) {
            score += ONE_WORD;
        }
        char last = upper.charAt(upper.length() - 1);
        if (".?!".indexOf(last) >= 0) {
            score += AFTER_STOP;
        } else if (",;:–".indexOf(last) >= 0) {
            score += AFTER_COMMA;
        } else if (isBad(upper, lower)) {
            score += BAD_ENDING;
        }
        return score;
    }

    /** Whether what stands on each side of a line break belongs together. */
    static boolean isBad(String upper, String lower) {
        int lastSpace = upper.lastIndexOf(' ');
        String last = fromFirstSign(upper.substring(lastSpace + 1));
        String rest = fromFirstSign(lower);
        int space = rest.indexOf(' ');
        String next = space < 0 ? rest : rest.substring(0, space);
        if (last.isEmpty() || next.isEmpty()) {
            return false;
        }
        if (Character.isDigit(last.charAt(0))) {
            return Character.isLetter(next.charAt(0)) && NUMBER.matcher(last).matches();
        }
        boolean sentenceStart = lastSpace <= 0 || ".?!–-".indexOf(upper.charAt(lastSpace - 1)) >= 0;
        boolean name = !sentenceStart && isName(last) && isName(next);
        return name || Words.BAD_ENDINGS.contains(last.toLowerCase(Locale.ROOT));
    }

    /** The text from its first letter or digit. */
    private static String fromFirstSign(String text) {
        int i = 0;
        while (i < text.length() && !Character.isLetterOrDigit(text.charAt(i))) {
            i++;
        }
        return text.substring(i);
    }

    private static boolean isName(String word) {
        return Character.isUpperCase(word.charAt(0)) && NAME.matcher(word).matches();
    }
}
