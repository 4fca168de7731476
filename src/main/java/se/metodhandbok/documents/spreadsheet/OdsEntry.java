package se.metodhandbok.documents.spreadsheet;

import java.util.stream.Collectors;
import se.metodhandbok.documents.Xml;

/** Writes what may be written in cells (ODF 1.3, part 3, 9.4). */
final class OdsEntry {
    private static final OpenFormula FORMULA = new OpenFormula();

    private OdsEntry() {}

    static void write(Xml xml, String name, String sheet, Entry entry) {
        String base = FormulaSpelling.quoted(sheet, '\'')
                + "."
                + Area.cell(entry.area().column(), entry.area().row()).name();
        String condition = condition(entry.allowed());
        if (condition.isEmpty()) {
            xml.open("table:content-validation", "table:name", name, "table:base-cell-address", base);
        } else {
            xml.open(
                    "table:content-validation",
                    "table:name",
                    name,
                    "table:condition",
                    "of:" + condition,
                    "table:allow-empty-cell",
                    "true",
                    "table:display-list",
                    "unsorted",
                    "table:base-cell-address",
                    base);
        }
        if (!entry.prompt().isEmpty()) {
            xml.open("table:help-message", "table:title", entry.promptTitle(), "table:display", "true")
                    .element("text:p", entry.prompt())
                    .close();
        }
        if (!entry.error().isEmpty()) {
            xml.open(
                            "table:error-message",
                            "table:title",
                            Entry.ERROR_TITLE,
                            "table:message-type",
                            "stop",
                            "table:display",
                            "true")
                    .element("text:p", entry.error())
                    .close();
        }
        xml.close();
    }

    private static String condition(Entry.Allowed allowed) {
        return switch (allowed) {
            case Entry.Allowed.Anything anything -> "";
            case Entry.Allowed.Choice choice ->
                choice.texts().stream()
                        .map(text -> FormulaSpelling.quoted(text, '"'))
                        .collect(Collectors.joining(";", "cell-content-is-in-list(", ")"));
            case Entry.Allowed.ChoiceOf choice -> "cell-content-is-in-list(" + FORMULA.spell(choice.cells()) + ")";
            case Entry.Allowed.Whole whole -> "cell-content-is-whole-number() and " + between(whole.min(), whole.max());
            case Entry.Allowed.Decimal decimal ->
                "cell-content-is-decimal-number() and " + between(decimal.min(), decimal.max());
            case Entry.Allowed.Day day ->
                "cell-content-is-date() and "
                        + between((long) day.first().serial(), (long) day.last().serial());
        };
    }

    private static String between(long min, long max) {
        return "cell-content-is-between(" + min + "," + max + ")";
    }
}
