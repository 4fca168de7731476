package se.metodhandbok.captions.webvtt;

/**
 * A text that is shown for a while.
 *
 * @param line the number of the line with the times, from 1; the text begins on the next
 * @param id the author's name for the cue; empty when it has none
 * @param start milliseconds from the film's beginning
 * @param end milliseconds from the film's beginning; the parser does not demand that it is after the start
 * @param settings where and how it is shown
 * @param text as written, with tags, lines parted by {@code \n}
 */
public record Cue(int line, String id, long start, long end, CueSettings settings, String text) implements Block {
    /** A cue without id and with ordinary settings. */
    public static Cue of(long start, long end, String text) {
        return new Cue(0, "", start, end, CueSettings.DEFAULT, text);
    }

    /** How long it is shown, in milliseconds; negative when it ends before it begins. */
    public long duration() {
        return end - start;
    }

    /** The same cue at another time. */
    public Cue at(long newStart, long newEnd) {
        return new Cue(line, id, newStart, newEnd, settings, text);
    }

    /** The same cue with another text. */
    public Cue withText(String newText) {
        return new Cue(line, id, start, end, settings, newText);
    }

    /** The text without tags, with character references resolved, and with its line breaks. */
    public String plainText() {
        return text.indexOf('<') < 0 && text.indexOf('&') < 0 ? text : CueNode.plainText(CueTextParser.parse(text));
    }
}
