package se.metodhandbok.browser;

import java.util.List;

/**
 * Something that is wrong with a page as a browser shows it.
 *
 * @param rule a {@link ProbeRule#id()}, or {@code axe-} and the name of a rule of axe-core
 * @param act ids of the ACT rules that fail; may be empty
 * @param wcag criteria of WCAG 2.2, for example {@code 2.4.7}; may be empty
 * @param selector finds the element; empty when the whole page is meant
 * @param state how the page was shown, in Swedish, for example {@code 320 px, mörkt}; empty when that does not matter
 * @param details what the rule's message names, in the message's order
 * @param clues what of the element an author may have written: its texts, address, image or id; the surest first
 * @param picture a PNG of the place; empty when there is none
 */
public record Finding(
        String rule,
        List<String> act,
        List<String> wcag,
        String selector,
        String state,
        List<String> details,
        List<String> clues,
        Picture picture) {
    /** Keeps the lists unchangeable. */
    public Finding {
        act = List.copyOf(act);
        wcag = List.copyOf(wcag);
        details = List.copyOf(details);
        clues = List.copyOf(clues);
    }

    /**
     * A PNG. Not compared: two findings are the same whatever they look like.
     *
     * @param png empty when there is no picture
     */
    @SuppressWarnings("ArrayRecordComponent")
    public record Picture(byte[] png) {
        static final Picture NONE = new Picture(new byte[0]);

        @Override
        public boolean equals(Object other) {
            return other instanceof Picture;
        }

        @Override
        public int hashCode() {
            return 0;
        }
    }
}
