package se.metodhandbok.documents.spreadsheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import se.metodhandbok.documents.spreadsheet.ReadWorkbook.ReadSheet;
import se.metodhandbok.model.template.Template;

/** What must be found in a file: what the template says, spelled in the format's way. */
final class Expected {
    private Expected() {}

    static ReadWorkbook of(Template template, FormulaSpelling spelling) {
        Workbook workbook = Workbook.of(template);
        Function<Expression, String> formula =
                expression -> (spelling instanceof OpenFormula ? "of:=" : "") + spelling.spell(expression);
        return new ReadWorkbook(
                properties(template),
                workbook.sheets().stream()
                        .map(sheet -> sheet(sheet, formula, spelling))
                        .toList());
    }

    static Map<String, String> properties(Template template) {
        return Map.of(
                "title", template.title(),
                "language", template.language(),
                "id", template.id(),
                "version", template.version());
    }

    private static ReadSheet sheet(Worksheet sheet, Function<Expression, String> formula, FormulaSpelling spelling) {
        Map<String, String> cells = new TreeMap<>();
        Map<String, String> formulas = new TreeMap<>();
        for (int row = 0; row < sheet.rows().size(); row++) {
            List<Worksheet.Cell> line = sheet.rows().get(row).cells();
            for (int column = 0; column < line.size(); column++) {
                String address = Area.cell(column, row).name();
                String text = text(line.get(column).value());
                if (!text.isEmpty()) {
                    cells.put(address, text);
                }
                line.get(column).formula().map(formula).ifPresent(spelled -> formulas.put(address, spelled));
            }
        }
        List<String> looks = new ArrayList<>();
        sheet.highlights()
                .forEach(look -> looks.add(look.area().row()
                        + ":"
                        + look.area().column()
                        + " "
                        + spelling.spell(look.condition())
                        + (look.emphasis().bold() || look.emphasis() == Emphasis.WEAK ? " *" : "")));
        return new ReadSheet(
                sheet.name(),
                header(sheet),
                cells,
                formulas,
                sheet.entries().stream().map(Expected::rule).sorted().toList(),
                looks.stream().sorted().toList(),
                0);
    }

    private static List<String> header(Worksheet sheet) {
        return sheet.headed().isEmpty()
                ? List.of()
                : sheet.rows().get(sheet.headed().get().row()).cells().stream()
                        .map(cell -> text(cell.value()))
                        .toList();
    }

    private static String rule(Entry entry) {
        String kind =
                switch (entry.allowed()) {
                    case Entry.Allowed.Anything anything -> "any";
                    case Entry.Allowed.Choice choice -> "list " + String.join(",", choice.texts());
                    case Entry.Allowed.ChoiceOf choice -> "list of cells";
                    case Entry.Allowed.Whole whole -> "whole " + whole.min() + "," + whole.max();
                    case Entry.Allowed.Decimal decimal -> "decimal " + decimal.min() + "," + decimal.max();
                    case Entry.Allowed.Day day ->
                        "date " + (int) day.first().serial() + ","
                                + (int) day.last().serial();
                };
        return entry.area().name() + " " + kind + " | " + entry.prompt() + " | " + entry.error();
    }

    static String text(Value value) {
        return switch (value) {
            case Value.Blank blank -> "";
            case Value.Text text -> text.text();
            case Value.Numeric number -> number(number.value());
            case Value.Date date -> number(date.serial());
            case Value.Truth truth -> String.valueOf(truth.value());
            case Value.Fault fault -> fault.text();
        };
    }

    /** Twelve digits: programs may differ in the last ones. */
    static String number(double number) {
        return DisplayText.plain(new java.math.BigDecimal(number)
                .round(new java.math.MathContext(12))
                .doubleValue());
    }
}
