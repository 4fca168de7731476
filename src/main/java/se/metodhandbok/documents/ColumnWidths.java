package se.metodhandbok.documents;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.metodhandbok.model.template.Block;
import se.metodhandbok.model.template.Inline;

/** How wide a table's columns are on paper: as the author wished, but never so narrow that a word is cut if that can be helped. */
final class ColumnWidths {
    /** Millimetres at both sides together, for each point of the text's size. */
    private static final double PADDING = 0.6;

    /** Arial's letters are not exactly as wide as those that are measured. */
    private static final double MARGIN = 1.06;

    /** Where a line may break. */
    private static final Pattern WORDS = Pattern.compile("\\s+|(?<=\\p{L}-)");

    private ColumnWidths() {}

    /** The widths in millimetres of a table with text of that size in points; together they are the text's width. */
    static List<Double> millimetres(Block.Table table, int points) {
        List<Double> least = least(table, points);
        double wished = table.widths().stream().mapToInt(Integer::intValue).sum();
        List<Double> widths = new ArrayList<>();
        for (int i = 0; i < least.size(); i++) {
            widths.add(Math.max(table.widths().get(i) / wished * Look.TEXT_WIDTH_MM, least.get(i)));
        }
        return fitted(widths, least);
    }

    /** What the words of the header need and, where there is room, those of the rows: what needs least comes first. */
    private static List<Double> least(Block.Table table, int points) {
        List<Double> least = new ArrayList<>();
        List<Double> more = new ArrayList<>();
        for (int i = 0; i < table.header().size(); i++) {
            int column = i;
            double headerWord = longestWord(table.header().get(i), true, points);
            double rowWord = table.rows().stream()
                    .mapToDouble(row -> longestWord(row.get(column), column == 0 && table.headerColumn(), points))
                    .max()
                    .orElse(0);
            least.add(headerWord + PADDING * points);
            more.add(Math.max(0, rowWord - headerWord));
        }
        List<Integer> order = IntStream.range(0, more.size())
                .boxed()
                .sorted(Comparator.comparingDouble(more::get))
                .toList();
        for (int column : order) {
            if (sum(least) + more.get(column) <= Look.TEXT_WIDTH_MM) {
                least.set(column, least.get(column) + more.get(column));
            }
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
    private static double longestWord(Block.Cell cell, boolean bold, int points) {
        return cell.inlines().stream()
                .flatMap(inline -> switch (inline) {
                    case Inline.Text text -> Stream.of(text.text());
                    case Inline.Field field -> Stream.of("[" + field.label() + "]");
                    case Inline.Link link -> Stream.of(link.text());
                    case Inline.LineBreak unused -> Stream.of();
                })
                .flatMap(WORDS::splitAsStream)
                .mapToDouble(word -> Typeface.millimetres(word, bold, points) * MARGIN)
                .max()
                .orElse(0);
    }
}
