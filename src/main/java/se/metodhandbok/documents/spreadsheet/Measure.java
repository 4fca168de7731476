package se.metodhandbok.documents.spreadsheet;

import java.util.Arrays;
import java.util.List;

/** How much room text takes. Counted in characters, which is a little too much for most text in {@code Look.FONT}. */
final class Measure {
    private static final double LINE_HEIGHT = 1.35;

    private Measure() {}

    /** The length of the longest word, which a column must hold. */
    static int longestWord(String text) {
        return Arrays.stream(text.split("[\\s-]+", -1))
                .mapToInt(String::length)
                .max()
                .orElse(0);
    }

    /** How many lines the text becomes in a column. */
    static int lines(String text, double width) {
        int lines = 0;
        for (String paragraph : text.split("\n", -1)) {
            double used = 0;
            lines++;
            for (String word : paragraph.split(" ", -1)) {
                if (used > 0 && used + 1 + word.length() > width) {
                    lines++;
                    used = 0;
                }
                used += (used > 0 ? 1 : 0) + word.length();
                while (used > width) {
                    lines++;
                    used -= width;
                }
            }
        }
        return lines;
    }

    /** The height in points of a row that holds the cells. */
    static double rowHeight(List<Worksheet.Cell> cells, List<Double> widths) {
        double height = 0;
        for (int i = 0; i < cells.size(); i++) {
            Worksheet.Cell cell = cells.get(i);
            boolean wraps = cell.style().wrap() && cell.value() instanceof Value.Text;
            int lines = wraps ? lines(((Value.Text) cell.value()).text(), room(widths.get(i), cell.style())) : 1;
            height = Math.max(height, Math.ceil(lines * cell.style().size() * LINE_HEIGHT) + 3);
        }
        return height;
    }

    /** How many characters a cell holds beside its padding; bold ones are wider. */
    private static double room(double width, Style style) {
        return Math.max(1, (width - 1) * (style.bold() ? 0.92 : 1));
    }
}
