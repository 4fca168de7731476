package se.metodhandbok.documents.spreadsheet;

import se.metodhandbok.documents.Look;

/**
 * A named look of cells. The name is what the program's style menu shows.
 *
 * @param size of the text in points
 * @param color of the text, six hexadecimal digits
 * @param fill behind the text, six hexadecimal digits; empty for none
 * @param border whether thin lines stand around the cell
 * @param wrap whether long text becomes several lines
 */
record Style(
        String name,
        NumberFormat format,
        int size,
        boolean bold,
        String color,
        String fill,
        boolean border,
        boolean wrap,
        Align align) {

    /** Where text stands in its cell. */
    enum Align {
        /** Text to the left, numbers to the right. */
        BY_TYPE,
        LEFT,
        CENTER
    }

    static final Style TITLE = plain("Mall titel").sized(16).inBold();
    static final Style HEADING = plain("Mall rubrik").sized(13).inBold();
    static final Style LABEL = plain("Mall etikett").inBold().wrapped();
    static final Style NOTE = plain("Mall brödtext").wrapped();
    static final Style LINK = new Style(
            "Mall länk",
            NumberFormat.of(NumberFormat.Kind.GENERAL),
            Look.BODY,
            true,
            Look.ACCENT,
            "",
            false,
            true,
            Align.LEFT);
    static final Style HEADER =
            plain("Mall kolumnrubrik").inBold().wrapped().bordered().on(Look.DEEP, Look.ON_DEEP);
    static final Style TEXT = plain("Mall text").wrapped().bordered().as(NumberFormat.Kind.TEXT);
    static final Style PARAGRAPH = plain("Mall stycke").wrapped().bordered();
    static final Style NUMBER = input("Mall tal").as(NumberFormat.Kind.GENERAL);
    static final Style WHOLE = input("Mall heltal").as(NumberFormat.Kind.WHOLE);
    static final Style AMOUNT = input("Mall belopp").as(NumberFormat.Kind.AMOUNT);
    static final Style DATE = input("Mall datum").as(NumberFormat.Kind.DATE).centered();
    static final Style CHOICE = plain("Mall val").wrapped().bordered();
    static final Style SCALE = input("Mall skala").as(NumberFormat.Kind.WHOLE).centered();

    private static Style plain(String name) {
        return new Style(
                name,
                NumberFormat.of(NumberFormat.Kind.GENERAL),
                Look.BODY,
                false,
                Look.INK,
                "",
                false,
                false,
                Align.LEFT);
    }

    private static Style input(String name) {
        return plain(name).bordered().aligned(Align.BY_TYPE);
    }

    /** A cell whose value the program works out. */
    static Style calculated(NumberFormat.Kind kind) {
        return input("Mall uträknat " + word(kind)).as(kind).on(Look.SURFACE, Look.INK);
    }

    /** A cell of the sum row. */
    static Style total(NumberFormat.Kind kind) {
        return input("Mall summa " + word(kind)).as(kind).inBold().on(Look.SURFACE, Look.INK);
    }

    private static String word(NumberFormat.Kind kind) {
        return switch (kind) {
            case GENERAL -> "tal";
            case TEXT -> "text";
            case WHOLE -> "heltal";
            case AMOUNT -> "belopp";
            case DATE -> "datum";
        };
    }

    Style named(String other) {
        return new Style(other, format, size, bold, color, fill, border, wrap, align);
    }

    Style as(NumberFormat.Kind kind) {
        return formatted(NumberFormat.of(kind));
    }

    Style formatted(NumberFormat other) {
        return new Style(name, other, size, bold, color, fill, border, wrap, align);
    }

    Style on(String background, String text) {
        return new Style(name, format, size, bold, text, background, border, wrap, align);
    }

    Style centered() {
        return aligned(Align.CENTER);
    }

    private Style aligned(Align other) {
        return new Style(name, format, size, bold, color, fill, border, wrap, other);
    }

    private Style sized(int points) {
        return new Style(name, format, points, bold, color, fill, border, wrap, align);
    }

    Style inBold() {
        return new Style(name, format, size, true, color, fill, border, wrap, align);
    }

    private Style bordered() {
        return new Style(name, format, size, bold, color, fill, true, wrap, align);
    }

    private Style wrapped() {
        return new Style(name, format, size, bold, color, fill, border, true, align);
    }
}
