package se.metodhandbok.model.template;

import java.util.List;
import java.util.Optional;

/**
 * A column of a sheet.
 *
 * @param id what formulas and matrices name it by
 * @param label the header cell, plain text
 * @param formula what gives the value; only for {@link Type#FORMULA}
 * @param choices the values to choose from; only for {@link Type#CHOICE}
 * @param scale the lowest and highest value; always for {@link Type#SCALE}, sometimes for numbers
 * @param levels words for ranges of the value, low to high, with no overlap; may be empty
 * @param summed whether the last row sums it
 * @param help what to write; may be empty
 * @param width in thousandths of the table's width
 */
public record Column(
        String id,
        String label,
        Type type,
        Optional<Formula> formula,
        List<String> choices,
        Optional<Scale> scale,
        List<Level> levels,
        boolean summed,
        String help,
        int width) {

    /** What the cells hold. */
    public enum Type {
        /** One line. */
        TEXT,
        /** One or more lines. */
        PARAGRAPH,
        /** A number with or without decimals. */
        NUMBER,
        /** A whole number. */
        INTEGER,
        /** Money, in whole kronor with thousands parted. */
        AMOUNT,
        DATE,
        /** One of the choices. */
        CHOICE,
        /** A whole number of the scale. */
        SCALE,
        /** Worked out from the row's other cells. */
        FORMULA
    }

    /**
     * A word for a range of values, for example 10–25 "Hög".
     *
     * @param from the lowest value
     * @param to the highest value
     * @param word what the range is called
     */
    public record Level(double from, double to, String word) {}

    /** Keeps the lists unchangeable. */
    public Column {
        choices = List.copyOf(choices);
        levels = List.copyOf(levels);
    }
}
