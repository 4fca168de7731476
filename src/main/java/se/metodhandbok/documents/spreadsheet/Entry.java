package se.metodhandbok.documents.spreadsheet;

import java.util.List;

/**
 * What may be written in some cells, and what the program says about it.
 *
 * @param promptTitle shown while a cell is chosen; empty when there is no prompt; at most 32 characters
 * @param prompt at most 255 characters
 * @param error said when something else is written; at most 255 characters
 */
record Entry(Area area, Allowed allowed, String promptTitle, String prompt, String error) {
    /** What may be written. A cell may always be left empty. */
    sealed interface Allowed {
        /** Anything. */
        record Anything() implements Allowed {}

        /** One of the texts; none holds a comma or quotation mark, and together they are at most 255 characters. */
        record Choice(List<String> texts) implements Allowed {}

        /** One of the texts in the cells. */
        record ChoiceOf(Expression.Reference cells) implements Allowed {}

        /** A whole number, both ends allowed. */
        record Whole(long min, long max) implements Allowed {}

        /** A number, both ends allowed. */
        record Decimal(long min, long max) implements Allowed {}

        /** A day, both ends allowed. */
        record Day(Value.Date first, Value.Date last) implements Allowed {}
    }

    /** Over every error. */
    static final String ERROR_TITLE = "Pröva igen";

    private static final int TITLE_LENGTH = 32;
    private static final int TEXT_LENGTH = 255;

    /** Shortens what the formats can't hold. */
    Entry {
        promptTitle = shortened(promptTitle, TITLE_LENGTH);
        prompt = shortened(prompt, TEXT_LENGTH);
        error = shortened(error, TEXT_LENGTH);
    }

    private static String shortened(String text, int length) {
        if (text.length() <= length) {
            return text;
        }
        int blank = text.lastIndexOf(' ', length - 2);
        int end = blank > length / 2 ? blank : length - 1;
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + "…";
    }
}
