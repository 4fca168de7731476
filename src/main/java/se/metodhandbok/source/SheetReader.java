package se.metodhandbok.source;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import se.metodhandbok.model.Place;
import se.metodhandbok.model.Problem;
import se.metodhandbok.model.Rule;
import se.metodhandbok.model.Slug;
import se.metodhandbok.model.Suggestion;
import se.metodhandbok.model.template.Block;
import se.metodhandbok.model.template.Block.Matrix;
import se.metodhandbok.model.template.Block.Sheet;
import se.metodhandbok.model.template.Column;
import se.metodhandbok.model.template.Scale;

/**
 * Reads tables with the role {@code blad}: a header row, a row of {@code kolumn} macros that says what the columns hold,
 * and rows of example. Reads the matrices that count them, too.
 */
final class SheetReader {
    private static final int BLANK_ROWS = 20;
    private static final Pattern ROWS = Pattern.compile("rader-([0-9]{1,18})");
    private static final Pattern SCALE = Pattern.compile("(-?[0-9]{1,4})\\s*[-–]\\s*(-?[0-9]{1,4})");

    private final Spellings spellings;
    private final Consumer<Problem> problems;
    private final ColumnReader columns;
    private final Map<Matrix, Place> matrices = new HashMap<>();
    private final Set<String> ids = new HashSet<>();

    SheetReader(Spellings spellings, Consumer<Problem> problems) {
        this.spellings = spellings;
        this.problems = problems;
        this.columns = new ColumnReader(spellings, problems);
    }

    /** The sheet; empty when its rows can't be understood, which has then been told. */
    Optional<Sheet> sheet(Element table, Place otherwise) {
        Element captionElement = table.selectFirst("> caption");
        String caption = captionElement == null ? "" : captionElement.text();
        Place place = spellings.next("^\\." + Pattern.quote(caption), otherwise);
        Elements headers = table.select("> thead > tr");
        Elements rows = table.select("> tbody > tr");
        if (headers.size() != 1 || caption.isEmpty()) {
            problems.accept(Problem.of(place, Rule.TABLE_WITHOUT_HEADER, caption));
            return Optional.empty();
        }
        Elements labels = headers.first().children();
        Elements definitions = rows.isEmpty() ? new Elements() : rows.first().select("[data-macro^=kolumn:]");
        if (definitions.size() != labels.size()) {
            problems.accept(Problem.of(place, Rule.SHEET_DEFINITION, caption, labels.size(), definitions.size()));
            return Optional.empty();
        }
        List<List<String>> examples = rows.stream()
                .skip(1)
                .map(row -> row.children().stream().map(Element::text).toList())
                .toList();
        if (examples.stream().anyMatch(row -> row.size() != labels.size())
                || !table.select("[colspan], [rowspan]").isEmpty()) {
            problems.accept(Problem.of(place, Rule.UNEVEN_TABLE, caption));
            return Optional.empty();
        }
        String id = table.id().isEmpty() ? Slug.of(caption) : table.id();
        if (!ids.add(id)) {
            problems.accept(Problem.of(place, Rule.DUPLICATE_SHEET, id));
        }
        List<Column> read = columns.read(
                labels.stream().map(Element::text).toList(), definitions, TemplateReader.widths(table), place);
        int blank = blankRows(table, examples.size(), caption, place);
        return Optional.of(new Sheet(id, caption, read, examples, blank, table.hasClass("summa")));
    }

    private int blankRows(Element table, int examples, String caption, Place place) {
        Matcher rows = ROWS.matcher(table.className());
        long blank = rows.find() ? Long.parseLong(rows.group(1)) : BLANK_ROWS;
        if (blank + examples > Sheet.MOST_ROWS) {
            problems.accept(Problem.of(place, Rule.SHEET_TOO_LARGE, caption, blank + examples, Sheet.MOST_ROWS));
            return 0;
        }
        return (int) blank;
    }

    /** A matrix; whether its sheet is there is known when all blocks are read. */
    Optional<Block> matrix(Macro macro, Place otherwise) {
        Place place = spellings.next(macro.spelling(), otherwise);
        MacroOptions options = new MacroOptions(macro, place, problems, List.of("rad", "kolumn", "skala"));
        Matcher scale = SCALE.matcher(options.text("skala"));
        if (!scale.matches()) {
            options.fault("skala", "1-5");
            return Optional.empty();
        }
        Matrix matrix = new Matrix(
                macro.id(),
                macro.text(),
                options.text("rad"),
                options.text("kolumn"),
                new Scale(Integer.parseInt(scale.group(1)), Integer.parseInt(scale.group(2))));
        if (!ColumnReader.isUsable(matrix.scale())) {
            options.fault("skala", "1-5");
        }
        if (matrix.title().isEmpty()) {
            problems.accept(Problem.of(place, Rule.FIELD_WITHOUT_LABEL, macro.id()));
        }
        matrices.put(matrix, place);
        return Optional.of(matrix);
    }

    /** Tells of matrices that name a sheet or column that does not exist. */
    void checkMatrices(List<Block> blocks) {
        matrices.forEach((matrix, place) -> {
            List<Sheet> sheets = blocks.stream()
                    .filter(Sheet.class::isInstance)
                    .map(Sheet.class::cast)
                    .toList();
            Optional<Sheet> sheet = sheets.stream()
                    .filter(candidate -> candidate.id().equals(matrix.sheet()))
                    .findFirst();
            if (sheet.isEmpty()) {
                missing(matrix.sheet(), sheets.stream().map(Sheet::id).toList(), place);
                return;
            }
            List<String> ids = sheet.get().columns().stream().map(Column::id).toList();
            for (String column : List.of(matrix.rowColumn(), matrix.columnColumn())) {
                if (!ids.contains(column)) {
                    missing(column, ids, place);
                }
            }
        });
    }

    private void missing(String id, List<String> ids, Place place) {
        problems.accept(Problem.of(place, Rule.MATRIX_SOURCE, id, Suggestion.nearest(id, ids), String.join(", ", ids)));
    }
}
