package se.metodhandbok.documents.spreadsheet;

import se.metodhandbok.documents.Look;

/**
 * How strongly a cell stands out. Darkness and weight tell as much as the colour does, and the level's word stands in a
 * cell, so that nothing is told by colour alone (WCAG 1.4.1).
 */
enum Emphasis {
    WEAK("FFFFFF", Look.INK, false),
    MIDDLE("BFDBDF", Look.INK, true),
    STRONG(Look.DEEP, Look.ON_DEEP, true);

    private final String fill;
    private final String color;
    private final boolean bold;

    Emphasis(String fill, String color, boolean bold) {
        this.fill = fill;
        this.color = color;
        this.bold = bold;
    }

    /** Behind the text, six hexadecimal digits. */
    String fill() {
        return fill;
    }

    /** Of the text, six hexadecimal digits. */
    String color() {
        return color;
    }

    boolean bold() {
        return bold;
    }

    /** The name of the style. */
    String styleName() {
        return switch (this) {
            case WEAK -> "Mall nivå svag";
            case MIDDLE -> "Mall nivå mellan";
            case STRONG -> "Mall nivå stark";
        };
    }

    /** The emphasis of one of several levels, the highest being the strongest. */
    static Emphasis of(int level, int levels) {
        if (level == levels - 1) {
            return STRONG;
        }
        return level == 0 ? WEAK : MIDDLE;
    }

    /** The style in this emphasis. */
    Style applied(Style style) {
        Style on = style.on(fill, color);
        return bold ? on.inBold() : on;
    }
}
