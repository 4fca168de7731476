package se.metodhandbok.documents.spreadsheet;

/**
 * Cells in a rectangle, counted from 0, both ends in it.
 *
 * @param column the leftmost
 * @param row the topmost
 */
record Area(int column, int row, int lastColumn, int lastRow) {
    static Area cell(int column, int row) {
        return new Area(column, row, column, row);
    }

    boolean isCell() {
        return column == lastColumn && row == lastRow;
    }

    /** For example {@code A2:G32}; a single cell as {@code A2}. */
    String name() {
        String first = columnName(column) + (row + 1);
        return isCell() ? first : first + ":" + columnName(lastColumn) + (lastRow + 1);
    }

    /** A to Z, then AA. */
    static String columnName(int column) {
        String last = String.valueOf((char) ('A' + column % 26));
        return column < 26 ? last : columnName(column / 26 - 1) + last;
    }
}
