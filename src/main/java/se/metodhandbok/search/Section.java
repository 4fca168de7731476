package se.metodhandbok.search;

import java.util.OptionalInt;

/**
 * A part of a page that a search can lead to: one document in the index.
 *
 * @param anchor the id of the section's heading, or the place in a film as {@code t=} and seconds; empty for what stands
 *     before the first heading
 * @param title the section's heading, or the film and the time; empty for what stands before the first heading
 * @param text plain text on one line
 */
record Section(String anchor, String title, String text) {
    private static final String TIME = "t=";

    /** What is said in a film from a second on. */
    static Section ofFilm(String title, int second, String text) {
        String time = "%d:%02d".formatted(second / 60, second % 60);
        return new Section(TIME + second, "Film: " + title + ", " + time, text);
    }

    /** The second in the film; empty for a part of the page's text. */
    OptionalInt second() {
        return second(anchor);
    }

    /** The second that an anchor means; empty when it is a heading's. */
    static OptionalInt second(String anchor) {
        return anchor.matches(TIME + "[0-9]{1,6}")
                ? OptionalInt.of(Integer.parseInt(anchor.substring(TIME.length())))
                : OptionalInt.empty();
    }
}
