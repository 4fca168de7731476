package se.metodhandbok.documents;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import se.metodhandbok.model.template.Block;
import se.metodhandbok.model.template.Inline;

/** How wide a table's columns are on paper: as the author wished, but never so narrow that a word is cut if that can be helped. */
final class ColumnWidths {
    private static final double PADDING_MM = 4;

    /** Arial's letters are not exactly as wide as those that are measured. */
    private static final double MARGIN = 1.06;

    private ColumnWidths() {}

    /** The widths in millimetres; together they are the text's width. */
    static List<Double> millimetres(Block.Table table) {
        List<Double> least = least(table);
        double wished = table.widths().stream().mapToInt(Integer::intValue).sum();
        List<Double> widths = new ArrayList<>();
        for (int i = 0; i < least.size(); i++) {
            widths.add(Math.max(table.widths().get(i) / wished * Look.TEXT_WIDTH_MM, least.get(i)));
        }
        return fitted(widths, least);
    }

    /** What the words of the header need and, as far as there is room, those of the rows. */
    private static List<Double> least(Block.Table table) {
        List<Double> header = new ArrayList<>();
        List<Double> all = new ArrayList<>();
        for (int i = 0; i < table.header().size(); i++) {
            int column = i;
            double headerWord = longestWord(table.header().get(i), true);
            double rowWord = table.rows().stream()
                    .mapToDouble(row -> longestWord(row.get(column), column == 0 && table.headerColumn()))
                    .max()
                    .orElse(0);
            header.add(headerWord + PADDING_MM);
            all.add(Math.max(headerWord, rowWord) + PADDING_MM);
        }
        double room = Look.TEXT_WIDTH_MM - sum(header);
        double wanted = sum(all) - sum(header);
        double share = wanted <= room ? 1 : Math.max(0, room / wanted);
        List<Double> least = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            least.add(header.get(i) + share * (all.get(i) - header.get(i)));
        }
        return least;
    }

    /** Takes what is too much from the columns that have more than their least. */
    private static List<Double> fitted(List<Double> widths, List<Double> least) {
        double sum = sum(widths);
        double over = sum - Look.TEXT_WIDTH_MM;
        double spare = sum - sum(least);
        List<Double> fitted = new ArrayList<>();
        for (int i = 0; i < widths.size(); i++) {
            boolean room = spare >= over && spare > 0;
            double width = widths.get(i);
            fitted.add(room ? width - over * (width - least.get(i)) / spare : width * Look.TEXT_WIDTH_MM / sum);
        }
        return fitted;
    }

    private static double sum(List<Double> widths) {
        return widths.stream().mapToDouble(Double::doubleValue).sum();
    }

    /** In millimetres. A line may break after the hyphen of a compound word, but not in a date. */
    private static double longestWord(Block.Cell cell, boolean bold) {
        return cell.inlines().stream()
                .flatMap(inline -> switch (inline) {
                    case Inline.Text text -> Stream.of(text.text());
                    case Inline.Field field -> Stream.of("[" + field.label() + "]");
                    case Inline.Link link -> Stream.of(link.text());
                    case Inline.LineBreak unused -> Stream.of();
                })
                .flatMap(text -> Arrays.stream(text.split("\\s+|(?<=\\p{L}-)", -1)))
                .mapToDouble(word -> Typeface.millimetres(word, bold, Look.SMALL) * MARGIN)
                .max()
                .orElse(0);
    }
}
