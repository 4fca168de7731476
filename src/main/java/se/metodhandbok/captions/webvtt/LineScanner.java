package se.metodhandbok.captions.webvtt;

import java.util.OptionalLong;

/** Reads a line from the left, as the parsers of WebVTT section 6 do. */
final class LineScanner {
    /** Hours beyond this are read as this: 114,000 years of film. */
    private static final long MOST_HOURS = 999_999_999;

    private final String text;
    private int position;

    LineScanner(String text) {
        this.text = text;
    }

    static boolean isSpace(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\f' || c == '\r';
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    boolean atEnd() {
        return position >= text.length();
    }

    void skipSpace() {
        while (!atEnd() && isSpace(text.charAt(position))) {
            position++;
        }
    }

    boolean accept(String expected) {
        if (!text.startsWith(expected, position)) {
            return false;
        }
        position += expected.length();
        return true;
    }

    String rest() {
        return text.substring(position);
    }

    private String digits() {
        int from = position;
        while (!atEnd() && isDigit(text.charAt(position))) {
            position++;
        }
        return text.substring(from, position);
    }

    /** A timestamp in milliseconds, section 6.3 "collect a WebVTT timestamp", or empty. */
    OptionalLong timestamp() {
        String first = digits();
        if (first.isEmpty() || !accept(":")) {
            return OptionalLong.empty();
        }
        String second = digits();
        if (second.length() != 2) {
            return OptionalLong.empty();
        }
        long hours = 0;
        long minutes = capped(first);
        long seconds = capped(second);
        boolean colon = !atEnd() && text.charAt(position) == ':';
        if (first.length() != 2 || minutes > 59 || colon) {
            String third = accept(":") ? digits() : "";
            if (third.length() != 2) {
                return OptionalLong.empty();
            }
            hours = minutes;
            minutes = seconds;
            seconds = capped(third);
        }
        String fraction = accept(".") ? digits() : "";
        if (fraction.length() != 3 || minutes > 59 || seconds > 59) {
            return OptionalLong.empty();
        }
        return OptionalLong.of(((hours * 60 + minutes) * 60 + seconds) * 1000 + capped(fraction));
    }

    private static long capped(String digits) {
        long value = 0;
        for (int i = 0; i < digits.length() && value < MOST_HOURS; i++) {
            value = value * 10 + (digits.charAt(i) - '0');
        }
        return Math.min(value, MOST_HOURS);
    }
}
