package se.metodhandbok.documents.spreadsheet;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import se.metodhandbok.model.template.Block.Sheet;
import se.metodhandbok.model.template.Column;

/** How wide a sheet's columns are: the author's shares of a page lying down, but never narrower than a word or a number. */
final class ColumnWidths {
    /** What the header's filter button covers, in characters. */
    static final double FILTER_BUTTON = 3;

    /** Characters across an A4 page lying down. */
    private static final double PAGE = 122;

    private static final double WIDEST = 80;

    /** Beside the text, and for letters wider than a digit. */
    private static final double PADDING = 2;

    private ColumnWidths() {}

    static List<Double> of(Sheet sheet, List<String> labels) {
        double whole = sheet.columns().stream().mapToInt(Column::width).sum();
        List<Double> widths = new ArrayList<>();
        for (int i = 0; i < labels.size(); i++) {
            Column column = sheet.columns().get(i);
            double share = whole > 0 ? PAGE * column.width() / whole : PAGE / labels.size();
            double width = Math.max(share, narrowest(sheet, i, labels.get(i)));
            widths.add(Math.min(WIDEST, Math.ceil(width)));
        }
        return widths;
    }

    private static double narrowest(Sheet sheet, int index, String label) {
        Column column = sheet.columns().get(index);
        double header = Measure.longestWord(label) * 1.1 + PADDING + FILTER_BUTTON;
        Stream<String> texts = Stream.concat(
                column.choices().stream(), sheet.examples().stream().map(row -> row.get(index)));
        double word = texts.mapToInt(Measure::longestWord).max().orElse(0) + PADDING;
        double levels = column.levels().stream()
                .mapToInt(level -> Measure.longestWord(level.word()))
                .max()
                .orElse(0);
        double value =
                switch (ResultKind.of(column, sheet)) {
                    case AMOUNT -> "100 000 000 kr".length();
                    case DATE -> "2027-03-05".length() + PADDING;
                    default -> "100 · ".length();
                };
        return Math.max(Math.max(header, word), value + levels + PADDING);
    }
}
