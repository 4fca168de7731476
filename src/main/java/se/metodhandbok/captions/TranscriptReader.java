package se.metodhandbok.captions;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import se.metodhandbok.captions.rule.LineBreaker;
import se.metodhandbok.captions.rule.Thresholds;
import se.metodhandbok.captions.webvtt.Block;
import se.metodhandbok.captions.webvtt.Cue;
import se.metodhandbok.captions.webvtt.WebVtt;

/**
 * Makes draft captions of a plain text with times in brackets, {@code [02:10]}: between two times, each caption is shown as
 * long as its text is long. Anchors every half minute keep the fault within a sentence or two. The result is always a draft.
 */
final class TranscriptReader {
    /** Characters a second, of a calm speaker, after the last time and without any. */
    private static final double SPEED = 13;

    private static final Pattern ANCHOR = Pattern.compile("\\[(?:(\\d{1,4}):)?(\\d{1,2}):(\\d{2})\\]");
    private static final Pattern SENTENCE = Pattern.compile("(?<=[.?!]) +(?=\\p{Lu})");

    private TranscriptReader() {}

    static WebVtt read(String transcript) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Note(0, List.of("NOTE källa: text utan tider; granskad: nej")));
        List<MatchResult> anchors = ANCHOR.matcher(transcript).results().toList();
        int firstEnd =
                anchors.isEmpty() ? transcript.length() : anchors.getFirst().start();
        long firstStart = anchors.isEmpty() ? Long.MAX_VALUE : time(anchors.getFirst());
        part(transcript.substring(0, firstEnd), 0, firstStart, blocks);
        for (int i = 0; i < anchors.size(); i++) {
            boolean last = i + 1 == anchors.size();
            int end = last ? transcript.length() : anchors.get(i + 1).start();
            long until = last ? Long.MAX_VALUE : time(anchors.get(i + 1));
            part(transcript.substring(anchors.get(i).end(), end), time(anchors.get(i)), until, blocks);
        }
        return new WebVtt("", blocks);
    }

    private static long time(MatchResult anchor) {
        long hours = anchor.group(1) == null ? 0 : Long.parseLong(anchor.group(1));
        return ((hours * 60 + Long.parseLong(anchor.group(2))) * 60 + Long.parseLong(anchor.group(3))) * 1000;
    }

    /** Times that run backwards leave no room; the text is then shown at its own pace, and the rules tell the overlap. */
    private static void part(String text, long from, long until, List<Block> blocks) {
        LineBreaker breaker = new LineBreaker(Thresholds.NORMAL.lineLength());
        List<String> texts = new ArrayList<>();
        for (String paragraph : text.split("\\R\\s*\\R", -1)) {
            for (String sentence :
                    SENTENCE.split(paragraph.replaceAll("\\s+", " ").strip(), 0)) {
                if (!sentence.isBlank()) {
                    texts.addAll(breaker.cues(sentence));
                }
            }
        }
        long characters = texts.stream().mapToLong(String::length).sum();
        double own = characters / SPEED * 1000;
        double length = until > from ? Math.min((double) (until - from), own * 2) : own;
        long said = 0;
        for (String each : texts) {
            long start = from + Math.round(length * said / characters);
            said += each.length();
            long end = from + Math.round(length * said / characters);
            String escaped = each.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
            blocks.add(Cue.of(start, end, breaker.lines(escaped)));
        }
    }
}
