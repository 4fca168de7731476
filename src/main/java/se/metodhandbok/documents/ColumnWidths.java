package se.metodhandbok.documents;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import se.metodhandbok.model.template.Block;
import se.metodhandbok.model.template.Inline;

/** How wide a table's columns are on paper: as the author wished, but never so narrow that a header word is cut. */
final class ColumnWidths {
    /** A character of small bold text, on average, with a margin. */
    private static final double CHARACTER_MM = 2.15;

    private static final double PADDING_MM = 4;

    private ColumnWidths() {}

    /** The widths in millimetres; together they are the text's width. */
    static List<Double> millimetres(Block.Table table) {
        List<Double> widths = new ArrayList<>();
        double wished = table.widths().stream().mapToInt(Integer::intValue).sum();
        for (int i = 0; i < table.widths().size(); i++) {
            double share = table.widths().get(i) / wished * Look.TEXT_WIDTH_MM;
            widths.add(Math.max(share, longestWord(table.header().get(i)) * CHARACTER_MM + PADDING_MM));
        }
        double sum = widths.stream().mapToDouble(Double::doubleValue).sum();
        List<Double> least = table.header().stream()
                .map(cell -> longestWord(cell) * CHARACTER_MM + PADDING_MM)
                .toList();
        return fitted(widths, least, sum);
    }

    /** Takes what is too much from the columns that have more than their least. */
    private static List<Double> fitted(List<Double> widths, List<Double> least, double sum) {
        double over = sum - Look.TEXT_WIDTH_MM;
        double spare = sum - least.stream().mapToDouble(Double::doubleValue).sum();
        List<Double> fitted = new ArrayList<>();
        for (int i = 0; i < widths.size(); i++) {
            boolean room = spare >= over && spare > 0;
            double width = widths.get(i);
            fitted.add(room ? width - over * (width - least.get(i)) / spare : width * Look.TEXT_WIDTH_MM / sum);
        }
        return fitted;
    }

    private static int longestWord(Block.Cell header) {
        return header.inlines().stream()
                .filter(Inline.Text.class::isInstance)
                .flatMap(text -> Arrays.stream(((Inline.Text) text).text().split("[\\s-]+", -1)))
                .mapToInt(String::length)
                .max()
                .orElse(0);
    }
}
