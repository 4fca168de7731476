package se.metodhandbok.documents.spreadsheet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import se.metodhandbok.documents.spreadsheet.Entry.Allowed;
import se.metodhandbok.model.template.Column;
import se.metodhandbok.model.template.Scale;

/** What may be written in a column, and what the program says about it. */
final class ColumnEntry {
    private static final long MOST = 999_999_999_999L;
    private static final Value.Date FIRST_DAY = new Value.Date(LocalDate.of(1990, 1, 1));
    private static final Value.Date LAST_DAY = new Value.Date(LocalDate.of(2100, 12, 31));

    private ColumnEntry() {}

    /** The rule; empty for a text column without help, where anything goes. */
    static Optional<Entry> of(Column column, SheetGrid grid, ChoiceLists lists) {
        Allowed allowed = allowed(column, lists);
        String prompt = prompt(column);
        if (allowed instanceof Allowed.Anything && prompt.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Entry(
                grid.cells(column.id()), allowed, prompt.isEmpty() ? "" : column.label(), prompt, error(column)));
    }

    private static Allowed allowed(Column column, ChoiceLists lists) {
        return switch (column.type()) {
            case TEXT, PARAGRAPH, FORMULA -> new Allowed.Anything();
            case NUMBER -> new Allowed.Decimal(min(column), max(column));
            case INTEGER, AMOUNT -> new Allowed.Whole(min(column), max(column));
            case DATE -> new Allowed.Day(FIRST_DAY, LAST_DAY);
            case CHOICE -> lists.allowed(column.label(), column.choices());
            case SCALE -> new Allowed.Choice(steps(column.scale().orElseThrow()));
        };
    }

    private static List<String> steps(Scale scale) {
        return IntStream.rangeClosed(scale.min(), scale.max())
                .mapToObj(String::valueOf)
                .toList();
    }

    private static long min(Column column) {
        return column.scale().map(scale -> (long) scale.min()).orElse(-MOST);
    }

    private static long max(Column column) {
        return column.scale().map(scale -> (long) scale.max()).orElse(MOST);
    }

    private static String prompt(Column column) {
        List<String> sentences = new ArrayList<>();
        if (!column.help().isBlank()) {
            sentences.add(
                    column.help().strip().matches(".*[.!?]")
                            ? column.help().strip()
                            : column.help().strip() + ".");
        }
        switch (column.type()) {
            case CHOICE -> sentences.add("Välj i listan.");
            case SCALE -> sentences.add("Välj ett tal " + range(column) + ".");
            case DATE -> sentences.add("Skriv datum som 2027-03-05.");
            case FORMULA -> sentences.add("Räknas ut. Skriv inte här.");
            case TEXT, PARAGRAPH, NUMBER, INTEGER, AMOUNT -> {}
        }
        return String.join(" ", sentences);
    }

    private static String error(Column column) {
        return switch (column.type()) {
            case TEXT, PARAGRAPH, FORMULA -> "";
            case NUMBER -> "Skriv ett tal" + inRange(column) + ".";
            case INTEGER -> "Skriv ett heltal" + inRange(column) + ".";
            case AMOUNT -> "Skriv beloppet i hela kronor" + inRange(column) + ", bara siffror.";
            case DATE -> "Skriv ett datum som 2027-03-05.";
            case CHOICE -> "Välj ett av värdena: " + String.join(", ", column.choices()) + ".";
            case SCALE -> "Välj ett heltal " + range(column) + ".";
        };
    }

    private static String inRange(Column column) {
        return column.scale().isPresent() ? " " + range(column) : "";
    }

    private static String range(Column column) {
        return "från " + min(column) + " till " + max(column);
    }
}
