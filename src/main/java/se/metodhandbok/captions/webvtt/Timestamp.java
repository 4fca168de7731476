package se.metodhandbok.captions.webvtt;

import java.util.OptionalLong;

/** Times as WebVTT writes them. */
public final class Timestamp {
    private Timestamp() {}

    /** Milliseconds, or empty when the whole text is not one WebVTT timestamp. */
    public static OptionalLong parse(String text) {
        LineScanner scanner = new LineScanner(text);
        OptionalLong time = scanner.timestamp();
        return scanner.atEnd() ? time : OptionalLong.empty();
    }

    /**
     * {@code 00:01:02.345}; more digits for hours beyond 99.
     *
     * @param milliseconds 0 or more; less is written as 0, which WebVTT has no sign for
     */
    public static String format(long milliseconds) {
        long ms = Math.max(milliseconds, 0);
        StringBuilder text = new StringBuilder(12);
        padded(text, ms / 3_600_000, 2).append(':');
        padded(text, ms / 60_000 % 60, 2).append(':');
        padded(text, ms / 1000 % 60, 2).append('.');
        return padded(text, ms % 1000, 3).toString();
    }

    private static StringBuilder padded(StringBuilder text, long value, int width) {
        String digits = Long.toString(value);
        return text.repeat('0', Math.max(width - digits.length(), 0)).append(digits);
    }
}
