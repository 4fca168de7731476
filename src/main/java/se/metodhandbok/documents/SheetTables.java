package se.metodhandbok.documents;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import se.metodhandbok.model.template.Block;
import se.metodhandbok.model.template.Block.Cell;
import se.metodhandbok.model.template.Block.Matrix;
import se.metodhandbok.model.template.Block.Sheet;
import se.metodhandbok.model.template.Column;
import se.metodhandbok.model.template.Inline;
import se.metodhandbok.model.template.Kind;

/** Turns what a text document can't calculate into tables to write in: a sheet, and a matrix. */
final class SheetTables {
    /** Enough to start; more are added with the tabulator key. */
    private static final int MOST_BLANK_ROWS = 5;

    private SheetTables() {}

    /** How the columns are filled in, as help, when there are examples; then the table itself. */
    static List<Block> of(Sheet sheet) {
        List<Block> blocks = new ArrayList<>();
        if (!sheet.examples().isEmpty()) {
            List<Block.Item> help = sheet.columns().stream()
                    .filter(column -> !words(column).isEmpty())
                    .map(column -> new Block.Item(
                            List.of(
                                    new Inline.Text(column.label() + ":", true, false),
                                    new Inline.Text(" " + words(column))),
                            List.of()))
                    .toList();
            if (!help.isEmpty()) {
                blocks.add(new Block.ListBlock(Kind.HELP, false, false, help));
            }
        }
        blocks.add(table(sheet));
        return blocks;
    }

    private static Block.Table table(Sheet sheet) {
        List<List<Cell>> rows = new ArrayList<>();
        sheet.examples()
                .forEach(row -> rows.add(IntStream.range(0, row.size())
                        .mapToObj(i -> cell(shown(row.get(i), sheet.columns().get(i))))
                        .toList()));
        List<Cell> blank = Collections.nCopies(sheet.columns().size(), cell(""));
        rows.addAll(Collections.nCopies(Math.min(sheet.blankRows(), MOST_BLANK_ROWS), blank));
        if (sheet.totals()) {
            List<Cell> totals = new ArrayList<>(blank);
            totals.set(0, new Cell(List.of(new Inline.Text("Summa", true, false))));
            rows.add(totals);
        }
        return new Block.Table(
                Kind.NORMAL,
                sheet.caption(),
                sheet.columns().stream().map(column -> cell(column.label())).toList(),
                false,
                sheet.columns().stream().map(Column::width).toList(),
                rows);
    }

    /** Money with its thousands parted, as the spreadsheets show it. */
    private static String shown(String text, Column column) {
        return column.type() == Column.Type.AMOUNT ? text.replaceAll("(?<=\\d)(?=(\\d{3})+$)", "\u00a0") : text;
    }

    /** An empty grid: the highest value of the side at the top, as in a chart. */
    static Block.Table of(Matrix matrix, Sheet sheet) {
        String down = label(sheet, matrix.rowColumn());
        String along = label(sheet, matrix.columnColumn());
        int min = matrix.scale().min();
        int max = matrix.scale().max();
        List<Cell> header = new ArrayList<>();
        header.add(cell(down));
        IntStream.rangeClosed(min, max).forEach(value -> header.add(cell(along + " " + value)));
        List<List<Cell>> rows = new ArrayList<>();
        for (int value = max; value >= min; value--) {
            List<Cell> row = new ArrayList<>(Collections.nCopies(header.size(), cell("")));
            row.set(0, cell(String.valueOf(value)));
            rows.add(row);
        }
        return new Block.Table(
                Kind.NORMAL,
                matrix.title(),
                header,
                true,
                Collections.nCopies(header.size(), 1000 / header.size()),
                rows);
    }

    private static String label(Sheet sheet, String column) {
        return sheet.column(column).map(Column::label).orElse(column);
    }

    private static Cell cell(String text) {
        return new Cell(text.isEmpty() ? List.of() : List.of(new Inline.Text(text)));
    }

    private static String words(Column column) {
        List<String> words = new ArrayList<>();
        if (!column.help().isEmpty()) {
            words.add(column.help().matches(".*[.!?]") ? column.help() : column.help() + ".");
        }
        if (!column.choices().isEmpty()) {
            words.add("Välj mellan " + String.join(", ", column.choices()) + ".");
        }
        column.scale().ifPresent(scale -> words.add("Från " + scale.min() + " till " + scale.max() + "."));
        if (!column.levels().isEmpty()) {
            words.add(column.levels().stream()
                    .map(level -> number(level.from()) + "–" + number(level.to()) + " är " + level.word())
                    .collect(Collectors.joining(", ", "", ".")));
        }
        return String.join(" ", words);
    }

    private static String number(double value) {
        return value == Math.rint(value)
                ? String.valueOf((long) value)
                : String.valueOf(value).replace('.', ',');
    }
}
