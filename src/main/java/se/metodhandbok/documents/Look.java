package se.metodhandbok.documents;

import java.util.List;

/**
 * The handbook's look in documents: the site's colours, and sizes for paper. Every text has at least 4.5:1 against what
 * it stands on (WCAG 1.4.3).
 */
public final class Look {
    /** On every computer, or in a typeface of the same widths. */
    public static final String FONT = "Arial";

    public static final String INK = "13232A";
    public static final String ACCENT = "0B5563";
    public static final String MUTED = "42535A";
    public static final String RULE = "93A6AC";
    public static final String SURFACE = "EEF4F3";
    public static final String DEEP = "0B414D";
    public static final String ON_DEEP = "FFFFFF";

    /** A4 between margins of 25 millimetres. */
    public static final int TEXT_WIDTH_MM = 160;

    public static final int MARGIN_MM = 25;

    /** Sizes in points. */
    public static final int BODY = 11;

    public static final int SMALL = 10;
    public static final int TITLE = 28;
    public static final List<Integer> HEADINGS = List.of(18, 14, 12, 11);

    /** A table of at most so many rows is kept on one page. */
    static final int ROWS_KEPT_TOGETHER = 6;

    private Look() {}
}
