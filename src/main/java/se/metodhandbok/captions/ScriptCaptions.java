package se.metodhandbok.captions;

import java.util.ArrayList;
import java.util.List;
import se.metodhandbok.captions.rule.LineBreaker;
import se.metodhandbok.captions.rule.Script;
import se.metodhandbok.captions.rule.Script.Sentence;
import se.metodhandbok.captions.rule.Script.Slide;
import se.metodhandbok.captions.rule.Thresholds;
import se.metodhandbok.captions.webvtt.Cue;
import se.metodhandbok.captions.webvtt.WebVtt;

/**
 * The captions and chapters of a film made from a script. They depend only on the script and on how long the sound of each part
 * is, so that anyone can make them again without the voice.
 */
public final class ScriptCaptions {
    /** Silence before a slide's first sentence, in milliseconds. */
    public static final int BEFORE_SLIDE = 600;

    /** Silence after each sentence, in milliseconds. */
    public static final int AFTER_SENTENCE = 350;

    /** Silence at the film's end, in milliseconds. */
    public static final int AT_END = 1200;

    private static final LineBreaker BREAKER = new LineBreaker(Thresholds.NORMAL.lineLength());

    private ScriptCaptions() {}

    /** The parts a sentence is shown in, each short enough for one cue. */
    public static List<String> parts(Sentence sentence) {
        return BREAKER.cues(sentence.text());
    }

    /** How many parts the whole script has. */
    public static int count(Script script) {
        return script.slides().stream()
                .flatMap(slide -> slide.sentences().stream())
                .mapToInt(sentence -> parts(sentence).size())
                .sum();
    }

    /**
     * The captions.
     *
     * @param lengths how long the sound of each part is, in milliseconds
     * @throws IllegalArgumentException when there are more or fewer lengths than parts
     */
    public static WebVtt captions(Script script, List<Integer> lengths) {
        return CaptionFix.fix(timeline(script, lengths, new ArrayList<>()), Thresholds.NORMAL);
    }

    /** The chapters, one a slide. */
    public static WebVtt chapters(Script script, List<Integer> lengths) {
        List<Long> starts = new ArrayList<>();
        timeline(script, lengths, starts);
        List<Cue> chapters = new ArrayList<>();
        for (int i = 0; i < script.slides().size(); i++) {
            String title = script.slides().get(i).heading();
            chapters.add(Cue.of(starts.get(i), starts.get(i + 1), escaped(title)));
        }
        return WebVtt.of(chapters);
    }

    /** When each slide begins, and last when the film ends, in milliseconds. */
    public static List<Long> slideStarts(Script script, List<Integer> lengths) {
        List<Long> starts = new ArrayList<>();
        timeline(script, lengths, starts);
        return starts;
    }

    private static WebVtt timeline(Script script, List<Integer> lengths, List<Long> slideStarts) {
        if (lengths.size() != count(script)) {
            throw new IllegalArgumentException(lengths.size() + " lengths for " + count(script) + " parts");
        }
        List<Cue> cues = new ArrayList<>();
        long now = 0;
        for (Slide slide : script.slides()) {
            slideStarts.add(now);
            now += BEFORE_SLIDE;
            for (Sentence sentence : slide.sentences()) {
                for (String part : parts(sentence)) {
                    long end = now + lengths.get(cues.size());
                    cues.add(Cue.of(now, end, escaped(BREAKER.lines(part))));
                    now = end;
                }
                now += AFTER_SENTENCE;
            }
        }
        slideStarts.add(now + AT_END);
        return WebVtt.of(cues);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
