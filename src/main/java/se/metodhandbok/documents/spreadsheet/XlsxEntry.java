package se.metodhandbok.documents.spreadsheet;

import java.util.ArrayList;
import java.util.List;
import se.metodhandbok.documents.Xml;
import se.metodhandbok.documents.spreadsheet.Entry.Allowed;

/** Writes what may be written in cells (ECMA-376 part 1, 18.3.1.32). */
final class XlsxEntry {
    private static final ExcelFormula FORMULA = new ExcelFormula();

    private XlsxEntry() {}

    static void write(Xml xml, Entry entry) {
        List<String> attributes = new ArrayList<>();
        attributes.addAll(List.of("type", type(entry.allowed()), "allowBlank", "1"));
        if (!entry.prompt().isEmpty()) {
            attributes.addAll(List.of("showInputMessage", "1", "promptTitle", XlsxTexts.escaped(entry.promptTitle())));
            attributes.addAll(List.of("prompt", XlsxTexts.escaped(entry.prompt())));
        }
        if (!entry.error().isEmpty()) {
            attributes.addAll(List.of("showErrorMessage", "1", "errorTitle", Entry.ERROR_TITLE));
            attributes.addAll(List.of("error", XlsxTexts.escaped(entry.error())));
        }
        attributes.addAll(List.of("sqref", entry.area().name()));
        xml.open("dataValidation", attributes.toArray(String[]::new));
        List<String> limits = limits(entry.allowed());
        for (int i = 0; i < limits.size(); i++) {
            xml.element("formula" + (i + 1), limits.get(i));
        }
        xml.close();
    }

    private static String type(Allowed allowed) {
        return switch (allowed) {
            case Allowed.Anything unused -> "none";
            case Allowed.Choice unused -> "list";
            case Allowed.ChoiceOf unused -> "list";
            case Allowed.Whole unused -> "whole";
            case Allowed.Decimal unused -> "decimal";
            case Allowed.Day unused -> "date";
        };
    }

    /** What the list holds, or the lowest and the highest; between the two is what a rule means that says nothing else. */
    private static List<String> limits(Allowed allowed) {
        return switch (allowed) {
            case Allowed.Anything unused -> List.of();
            case Allowed.Choice choice -> List.of("\"" + String.join(",", choice.texts()) + "\"");
            case Allowed.ChoiceOf choice -> List.of(FORMULA.spell(choice.cells()));
            case Allowed.Whole whole -> List.of(String.valueOf(whole.min()), String.valueOf(whole.max()));
            case Allowed.Decimal decimal -> List.of(String.valueOf(decimal.min()), String.valueOf(decimal.max()));
            case Allowed.Day day ->
                List.of(
                        DisplayText.plain(day.first().serial()),
                        DisplayText.plain(day.last().serial()));
        };
    }
}
