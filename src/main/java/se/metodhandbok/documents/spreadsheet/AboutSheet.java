package se.metodhandbok.documents.spreadsheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import se.metodhandbok.documents.spreadsheet.Worksheet.Cell;
import se.metodhandbok.documents.spreadsheet.Worksheet.Row;
import se.metodhandbok.model.template.Block;
import se.metodhandbok.model.template.Block.Sheet;
import se.metodhandbok.model.template.Column;
import se.metodhandbok.model.template.Inline;
import se.metodhandbok.model.template.Kind;
import se.metodhandbok.model.template.Template;

/** Lays out the first sheet: what the workbook is for, how it is filled in and what the scales mean. */
final class AboutSheet {
    private static final List<Double> WIDTHS = List.of(30.0, 92.0);

    private final Template template;
    private final List<Row> rows = new ArrayList<>();

    AboutSheet(Template template) {
        this.template = template;
    }

    /** The sheet. The others are its links, in their order. */
    Worksheet worksheet(String name, List<Worksheet> others) {
        add(Cell.of(Style.TITLE, template.title()));
        note("Syfte", template.description());
        note("Mall", template.id() + ", version " + template.version());
        note("Granskad", template.modified().toString());
        note("Ansvarig", template.owner());
        heading("Blad");
        others.forEach(this::link);
        heading("Så fyller ni i");
        howTo();
        for (Sheet sheet : template.sheets()) {
            explain(sheet);
        }
        referenceTables();
        return new Worksheet(
                name, template.title(), WIDTHS, rows, 0, Optional.empty(), Optional.empty(), List.of(), List.of());
    }

    private void howTo() {
        boolean examples =
                template.sheets().stream().anyMatch(sheet -> !sheet.examples().isEmpty());
        if (examples && template.variant() != Template.Variant.EXAMPLE) {
            note("Exempel", "De första raderna visar hur det kan se ut. Skriv över dem.");
        }
        List<Column> columns = template.sheets().stream()
                .flatMap(sheet -> sheet.columns().stream())
                .toList();
        if (has(columns, Column.Type.CHOICE) || has(columns, Column.Type.SCALE)) {
            note("Listor", "Öppna listan i en cell med pilen eller med Alt och nedåtpil.");
        }
        if (has(columns, Column.Type.DATE)) {
            note("Datum", "Skriv datum som 2027-03-05.");
        }
        if (has(columns, Column.Type.FORMULA)) {
            note("Uträknade celler", "De har grå botten och säger ”Räknas ut” när ni väljer dem. Skriv inte i dem.");
        }
        note("Fler rader", "Kopiera en tom rad och infoga den mitt i tabellen. Då följer listor och formler med.");
    }

    private static boolean has(List<Column> columns, Column.Type type) {
        return columns.stream().anyMatch(column -> column.type() == type);
    }

    private void explain(Sheet sheet) {
        heading(sheet.caption());
        helpFor(sheet).forEach(text -> note("", text));
        for (Column column : sheet.columns()) {
            if (!column.help().isBlank()) {
                note(column.label(), column.help());
            }
            for (Column.Level level : column.levels()) {
                note(column.label() + " " + range(level), level.word());
            }
        }
    }

    private static String range(Column.Level level) {
        String from = DisplayText.number(level.from());
        return level.from() == level.to() ? from : from + "–" + DisplayText.number(level.to());
    }

    /** The help texts between the chapter's heading and the sheet. */
    private List<String> helpFor(Sheet sheet) {
        List<String> help = new ArrayList<>();
        for (Block block : template.blocks()) {
            switch (block) {
                case Block.Heading heading -> help.clear();
                case Block.Paragraph paragraph
                when paragraph.kind() == Kind.HELP -> help.add(text(paragraph.inlines()));
                case Sheet found
                when found.equals(sheet) -> {
                    return help;
                }
                default -> {}
            }
        }
        return help;
    }

    /** Tables that nobody writes in say what words and numbers mean. */
    private void referenceTables() {
        for (Block block : template.blocks()) {
            boolean isFilledIn = block.inlines().stream().anyMatch(Inline.Field.class::isInstance);
            if (block instanceof Block.Table table && table.kind() == Kind.NORMAL && !isFilledIn && isFull(table)) {
                heading(table.caption());
                table.rows().forEach(row -> note(text(row.getFirst().inlines()), described(table, row)));
            }
        }
    }

    private static boolean isFull(Block.Table table) {
        return table.header().size() > 1
                && table.rows().stream().flatMap(List::stream).noneMatch(cell -> text(cell.inlines())
                        .isBlank());
    }

    /** The row's cells in one, each after its column's header if there are several. */
    private static String described(Block.Table table, List<Block.Cell> row) {
        return IntStream.range(1, row.size())
                .mapToObj(i -> (row.size() > 2 ? text(table.header().get(i).inlines()) + ": " : "")
                        + text(row.get(i).inlines()))
                .collect(Collectors.joining("\n"));
    }

    private static String text(List<Inline> inlines) {
        return inlines.stream()
                .map(inline -> switch (inline) {
                    case Inline.Text text -> text.text();
                    case Inline.Link link -> link.text();
                    case Inline.Field field -> field.label();
                    case Inline.LineBreak lineBreak -> " ";
                })
                .collect(Collectors.joining())
                .strip();
    }

    private void heading(String text) {
        add(Cell.of(Style.HEADING, ""));
        add(Cell.of(Style.HEADING, text));
    }

    private void note(String label, String text) {
        add(Cell.of(Style.LABEL, label), Cell.of(Style.NOTE, text));
    }

    private void link(Worksheet sheet) {
        Value name = new Value.Text(sheet.name());
        Cell link = new Cell(Style.LINK, name, Optional.empty(), Optional.of(sheet.name()));
        add(link, Cell.of(Style.NOTE, sheet.title()));
    }

    private void add(Cell... cells) {
        List<Cell> row = List.of(cells);
        rows.add(new Row(Measure.rowHeight(row, WIDTHS), false, row));
    }
}
