package se.metodhandbok.captions.rule;

import java.util.Locale;

/** Numbers as messages write them. */
final class Numbers {
    private static final Locale SWEDISH = Locale.forLanguageTag("sv");

    private Numbers() {}

    /** At most two decimals, with a comma. */
    static String of(double value) {
        return String.format(SWEDISH, "%.2f", value).replaceAll(",?0+$", "");
    }

    /** Milliseconds as seconds. */
    static String seconds(long milliseconds) {
        return String.format(SWEDISH, "%.2f", milliseconds / 1000.0);
    }
}
