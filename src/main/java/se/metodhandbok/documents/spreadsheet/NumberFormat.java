package se.metodhandbok.documents.spreadsheet;

/**
 * How a cell's value is shown.
 *
 * @param before plain text before the number
 * @param after plain text after the number
 * @param zero what is shown in place of 0; empty for 0 itself
 */
record NumberFormat(Kind kind, String before, String after, String zero) {
    /** What is shown. */
    enum Kind {
        /** As the program finds best. */
        GENERAL("General"),
        /** Kept as text, so that 1.1 does not become a day. */
        TEXT("@"),
        /** Without decimals. */
        WHOLE("0"),
        /** Swedish kronor: thousands parted, no decimals. The code is the only locale number formats can carry. */
        AMOUNT("#,##0\\ [$kr-41D]"),
        /** ISO 8601. */
        DATE("yyyy\\-mm\\-dd");

        private final String code;

        Kind(String code) {
            this.code = code;
        }
    }

    static NumberFormat of(Kind kind) {
        return new NumberFormat(kind, "", "", "");
    }

    NumberFormat followedBy(String text) {
        return new NumberFormat(kind, before, text, zero);
    }

    /** As Office Open XML writes it (ECMA-376 part 1, 18.8.31). */
    String code() {
        String number = literal(before) + kind.code + literal(after);
        return zero.isEmpty() ? number : number + ";-" + number + ";" + literal(zero);
    }

    private static String literal(String text) {
        return text.isEmpty() ? "" : "\"" + text.replace("\"", "") + "\"";
    }
}
