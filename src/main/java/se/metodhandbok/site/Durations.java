package se.metodhandbok.site;

import java.math.BigDecimal;
import java.text.MessageFormat;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Lengths of time as people read, hear and link to them. */
final class Durations {
    private final Map<String, String> words;

    Durations(Map<String, String> words) {
        this.words = words;
    }

    /** In words: "1 minut 16 sekunder", "2 timmar". Less than a second counts as none. */
    String inWords(Duration duration) {
        List<String> parts = new ArrayList<>();
        add(parts, "time-hours", duration.toHours());
        add(parts, "time-minutes", duration.toMinutesPart());
        if (parts.isEmpty() || duration.toSecondsPart() > 0) {
            parts.add(MessageFormat.format(words.get("time-seconds"), duration.toSecondsPart()));
        }
        return String.join(" ", parts);
    }

    private void add(List<String> parts, String word, long number) {
        if (number > 0) {
            parts.add(MessageFormat.format(words.get(word), number));
        }
    }

    /** As on a player: "1:16", "1:02:05". */
    static String clock(Duration duration) {
        String minutes = duration.toHours() == 0
                ? String.valueOf(duration.toMinutesPart())
                : "%d:%02d".formatted(duration.toHours(), duration.toMinutesPart());
        return "%s:%02d".formatted(minutes, duration.toSecondsPart());
    }

    /** In seconds with at most three decimals: "76.04". */
    static String seconds(Duration duration) {
        return BigDecimal.valueOf(duration.toMillis(), 3).stripTrailingZeros().toPlainString();
    }
}
