package se.metodhandbok.captions;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import se.metodhandbok.captions.rule.LineBreaker;
import se.metodhandbok.captions.rule.Thresholds;
import se.metodhandbok.captions.webvtt.Block;
import se.metodhandbok.captions.webvtt.Cue;
import se.metodhandbok.captions.webvtt.WebVtt;

/**
 * Mends what a program can: times, line breaks, the signs around sounds and before speakers. Never a word. Mending what is
 * mended changes nothing.
 */
public final class CaptionFix {
    /** Two frames at 25 a second: so long must a gap be to be seen. */
    private static final long GAP = 80;

    /** A cue is lengthened to this if there is room, in milliseconds. */
    private static final long COMFORTABLE = 1500;

    private static final long SMALL_OVERLAP = 200;
    private static final Pattern ROUND_LABEL = Pattern.compile("\\s*\\(([^()\\[\\]]+)\\)\\s*");
    private static final Pattern STAR_LABEL = Pattern.compile("\\s*\\*([^*\\[\\]]+)\\*\\s*");
    private static final Pattern DASHED = Pattern.compile("(?m)^[-‐—](?= |\\p{Lu})");

    private CaptionFix() {}

    /** The mended captions; blocks browsers skip are kept as they are. */
    public static WebVtt fix(WebVtt file, Thresholds thresholds) {
        LineBreaker breaker = new LineBreaker(thresholds.lineLength());
        List<Cue> cues = new ArrayList<>(file.cues().stream()
                .map(cue -> cue.withText(text(cue, breaker, thresholds)))
                .toList());
        for (int i = 0; i < cues.size(); i++) {
            long next = i + 1 < cues.size() ? cues.get(i + 1).start() : Long.MAX_VALUE;
            long readable = Math.round(cues.get(i).plainText().length() * 1000.0 / thresholds.comfortableSpeed());
            cues.set(i, timed(cues.get(i), next, Math.max(readable, COMFORTABLE)));
        }
        List<Block> blocks = new ArrayList<>(file.blocks());
        int cue = 0;
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof Cue) {
                blocks.set(i, cues.get(cue++));
            }
        }
        return new WebVtt(file.header(), blocks);
    }

    /** T1–T3 and R1: shorter when it runs a little into the next, longer when there is room. */
    private static Cue timed(Cue cue, long next, long comfortable) {
        long start = cue.start();
        long end = cue.end();
        if (end <= start || next < start) {
            return cue;
        }
        if (end > next && end - next <= SMALL_OVERLAP && next > start) {
            end = next;
        }
        if (end - start < comfortable && end < next) {
            end = Math.max(end, Math.min(start + comfortable, next - GAP));
        }
        if (next > end && next - end < GAP) {
            end = next - GAP - start >= comfortable ? next - GAP : next;
        }
        return cue.at(start, end);
    }

    private static String text(Cue cue, LineBreaker breaker, Thresholds thresholds) {
        String text = cue.text();
        if (ROUND_LABEL.matcher(text).matches()) {
            text = ROUND_LABEL.matcher(text).replaceFirst("[$1]");
        } else if (STAR_LABEL.matcher(text).matches()) {
            text = STAR_LABEL.matcher(text).replaceFirst("[$1]");
        }
        text = DASHED.matcher(text).replaceAll("–");
        boolean plain = text.indexOf('<') < 0 && text.indexOf('&') < 0 && !text.matches("(?s).*(^|\n)\\s*–.*");
        return plain && LineBreaker.needsBreaking(text, thresholds) ? breaker.lines(text) : text;
    }
}
