package se.metodhandbok.documents.spreadsheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.metodhandbok.documents.spreadsheet.Worksheet.Cell;
import se.metodhandbok.documents.spreadsheet.Worksheet.Row;

/** Keeps lists to choose from that Excel can't hold in a rule: long ones, and texts with commas. They get a sheet, last. */
final class ChoiceLists {
    private static final int LONGEST = 255;

    private final String sheetName;
    private final List<String> labels = new ArrayList<>();
    private final List<List<String>> lists = new ArrayList<>();

    ChoiceLists(String sheetName) {
        this.sheetName = sheetName;
    }

    /** What a rule allows. */
    Entry.Allowed allowed(String label, List<String> texts) {
        String inline = String.join(",", texts);
        boolean parted = texts.stream().anyMatch(text -> text.matches("(?s).*[,\"\n].*") || !text.equals(text.strip()));
        if (!parted && inline.length() <= LONGEST) {
            return new Entry.Allowed.Choice(texts);
        }
        labels.add(label);
        lists.add(texts);
        int column = lists.size() - 1;
        Area area = new Area(column, SheetGrid.FIRST_ROW, column, SheetGrid.FIRST_ROW + texts.size() - 1);
        return new Entry.Allowed.ChoiceOf(new Expression.Reference(sheetName, area, true, true));
    }

    /** The sheet; empty when no list needs it. */
    Optional<Worksheet> worksheet() {
        if (lists.isEmpty()) {
            return Optional.empty();
        }
        List<Double> widths = lists.stream().map(list -> 40.0).toList();
        List<Row> rows = new ArrayList<>();
        rows.add(row(List.of(Cell.of(Style.TITLE, sheetName)), widths));
        rows.add(row(labels.stream().map(label -> Cell.of(Style.HEADER, label)).toList(), widths));
        int longest = lists.stream().mapToInt(List::size).max().orElse(0);
        for (int i = 0; i < longest; i++) {
            int row = i;
            rows.add(row(
                    lists.stream()
                            .map(list -> Cell.of(Style.CHOICE, row < list.size() ? list.get(row) : ""))
                            .toList(),
                    widths));
        }
        Area area = new Area(0, SheetGrid.HEADER_ROW, lists.size() - 1, SheetGrid.HEADER_ROW + longest);
        return Optional.of(new Worksheet(
                sheetName,
                sheetName,
                widths,
                rows,
                SheetGrid.FIRST_ROW,
                Optional.empty(),
                Optional.of(area),
                List.of(),
                List.of()));
    }

    private static Row row(List<Cell> cells, List<Double> widths) {
        return new Row(Measure.rowHeight(cells, widths), false, cells);
    }
}
