package se.metodhandbok.captions.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Finds where a caption is best broken: after punctuation, never after a word that belongs to the next, and with lines of
 * about the same length.
 */
public final class LineBreaker {
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
        String line = text.replaceAll("\\s+", " ").strip();
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
        divide(text.replaceAll("\\s+", " ").strip(), parts);
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
        String last = upper.substring(upper.lastIndexOf(' ') + 1).replaceAll("^[^\\p{L}\\p{N}]+", "");
        String next = lower.replaceAll("^[^\\p{L}\\p{N}]+", "").replaceAll(" .*", "");
        if (last.isEmpty() || next.isEmpty()) {
            return false;
        }
        boolean number = last.matches("[0-9][0-9  ,.]*") && Character.isLetter(next.charAt(0));
        boolean sentenceStart = upper.lastIndexOf(' ') < 0 || upper.matches("(?s).*[.?!–-] \\S+");
        boolean name = !sentenceStart && isName(last) && isName(next);
        return number || name || Words.BAD_ENDINGS.contains(last.toLowerCase(Locale.ROOT));
    }

    private static boolean isName(String word) {
        return word.matches("\\p{Lu}\\p{Ll}+");
    }
}
