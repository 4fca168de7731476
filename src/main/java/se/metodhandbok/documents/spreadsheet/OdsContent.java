package se.metodhandbok.documents.spreadsheet;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import se.metodhandbok.documents.Xml;
import se.metodhandbok.documents.spreadsheet.Worksheet.Cell;
import se.metodhandbok.documents.spreadsheet.Worksheet.Highlight;
import se.metodhandbok.documents.spreadsheet.Worksheet.Row;

/** The part with the worksheets. */
final class OdsContent {
    /** A column's width is counted in digits of the normal text, as in Office Open XML. */
    private static final double CENTIMETRES_A_CHARACTER = 0.212;

    private static final OpenFormula FORMULA = new OpenFormula();

    private final Workbook workbook;
    private final OdsStyles styles;
    private final Map<Double, String> columnStyles = new LinkedHashMap<>();
    private final Map<RowLook, String> rowStyles = new LinkedHashMap<>();
    private final Map<CellLook, String> cellStyles = new LinkedHashMap<>();

    private record RowLook(double height, boolean fixed) {}

    /** A named style and what makes it another; the base is the first cell of the conditions, with its sheet. */
    private record CellLook(Style style, List<Highlight> highlights, String base) {}

    OdsContent(Workbook workbook, OdsStyles styles) {
        this.workbook = workbook;
        this.styles = styles;
        for (Worksheet sheet : workbook.sheets()) {
            sheet.widths().forEach(width -> columnStyles.computeIfAbsent(width, w -> "co" + (columnStyles.size() + 1)));
            for (int row = 0; row < sheet.rows().size(); row++) {
                look(sheet, row);
            }
        }
    }

    private void look(Worksheet sheet, int rowIndex) {
        Row row = sheet.rows().get(rowIndex);
        rowStyles.computeIfAbsent(new RowLook(row.height(), row.fixed()), look -> "ro" + (rowStyles.size() + 1));
        for (int column = 0; column < row.cells().size(); column++) {
            cellStyles.computeIfAbsent(
                    look(sheet, row.cells().get(column), column, rowIndex), look -> "ce" + (cellStyles.size() + 1));
        }
    }

    private static CellLook look(Worksheet sheet, Cell cell, int column, int row) {
        List<Highlight> highlights = sheet.highlights().stream()
                .filter(highlight -> contains(highlight.area(), column, row))
                .toList();
        String base = highlights.isEmpty()
                ? ""
                : FormulaSpelling.quoted(sheet.name(), '\'')
                        + "."
                        + Area.cell(
                                        highlights.getFirst().area().column(),
                                        highlights.getFirst().area().row())
                                .name();
        return new CellLook(cell.style(), highlights, base);
    }

    private static boolean contains(Area area, int column, int row) {
        return area.column() <= column && column <= area.lastColumn() && area.row() <= row && row <= area.lastRow();
    }

    byte[] part() {
        Xml xml = OdsNamespaces.part("office:document-content");
        xml.open("office:automatic-styles");
        automaticStyles(xml);
        xml.close().open("office:body").open("office:spreadsheet");
        xml.open("table:content-validations");
        for (int i = 0; i < workbook.sheets().size(); i++) {
            Worksheet sheet = workbook.sheets().get(i);
            for (Entry entry : sheet.entries()) {
                OdsEntry.write(xml, entryName(i, entry), sheet.name(), entry);
            }
        }
        xml.close();
        for (int i = 0; i < workbook.sheets().size(); i++) {
            sheet(xml, workbook.sheets().get(i), i);
        }
        names(xml);
        return xml.close().close().bytes();
    }

    /** The name of a rule; a sheet has at most one for each column. */
    private static String entryName(int sheet, Entry entry) {
        return "val" + sheet + Area.columnName(entry.area().column());
    }

    private void automaticStyles(Xml xml) {
        columnStyles.forEach(
                (width, name) -> xml.open("style:style", "style:name", name, "style:family", "table-column")
                        .empty("style:table-column-properties", "style:column-width", centimetres(width))
                        .close());
        rowStyles.forEach((look, name) -> xml.open("style:style", "style:name", name, "style:family", "table-row")
                .empty(
                        "style:table-row-properties",
                        "style:row-height",
                        DisplayText.plain(look.height()) + "pt",
                        "style:use-optimal-row-height",
                        String.valueOf(!look.fixed()))
                .close());
        xml.open("style:style", "style:name", "ta1", "style:family", "table", "style:master-page-name", "Default")
                .empty("style:table-properties", "table:display", "true")
                .close();
        cellStyles.forEach((look, name) -> {
            xml.open(
                    "style:style",
                    "style:name",
                    name,
                    "style:family",
                    "table-cell",
                    "style:parent-style-name",
                    styles.name(look.style()));
            for (Highlight highlight : look.highlights()) {
                xml.empty(
                        "style:map",
                        "style:condition",
                        "is-true-formula(" + FORMULA.spell(highlight.condition()) + ")",
                        "style:apply-style-name",
                        styles.name(highlight),
                        "style:base-cell-address",
                        look.base());
            }
            xml.close();
        });
    }

    private static String centimetres(double characters) {
        return String.format(Locale.ROOT, "%.2fcm", characters * CENTIMETRES_A_CHARACTER);
    }

    private void sheet(Xml xml, Worksheet sheet, int index) {
        xml.open("table:table", "table:name", sheet.name(), "table:style-name", "ta1");
        xml.element("table:title", sheet.title());
        for (double width : sheet.widths()) {
            xml.empty("table:table-column", "table:style-name", columnStyles.getOrDefault(width, ""));
        }
        if (sheet.frozenRows() > 0) {
            xml.open("table:table-header-rows");
        }
        for (int row = 0; row < sheet.rows().size(); row++) {
            row(xml, sheet, index, row);
            if (row == sheet.frozenRows() - 1) {
                xml.close();
            }
        }
        xml.close();
    }

    private void row(Xml xml, Worksheet sheet, int index, int rowIndex) {
        Row row = sheet.rows().get(rowIndex);
        xml.open(
                "table:table-row",
                "table:style-name",
                rowStyles.getOrDefault(new RowLook(row.height(), row.fixed()), ""));
        for (int column = 0; column < row.cells().size(); column++) {
            cell(xml, sheet, index, column, rowIndex);
        }
        xml.close();
    }

    private void cell(Xml xml, Worksheet sheet, int index, int column, int row) {
        Cell cell = sheet.rows().get(row).cells().get(column);
        Map<String, String> attributes = new LinkedHashMap<>();
        attributes.put("table:style-name", cellStyles.getOrDefault(look(sheet, cell, column, row), ""));
        sheet.entries().stream()
                .filter(entry -> contains(entry.area(), column, row))
                .forEach(entry -> attributes.put("table:content-validation-name", entryName(index, entry)));
        cell.formula().ifPresent(formula -> attributes.put("table:formula", FORMULA.attribute(formula)));
        attributes.putAll(value(cell));
        xml.open("table:table-cell", pairs(attributes));
        text(xml, cell);
        xml.close();
    }

    private static Map<String, String> value(Cell cell) {
        return switch (cell.value()) {
            case Value.Blank blank ->
                cell.formula().isPresent()
                        ? ordered("office:value-type", "string", "office:string-value", "")
                        : Map.of();
            case Value.Text text -> Map.of("office:value-type", "string");
            case Value.Fault fault -> ordered("office:value-type", "string", "office:string-value", fault.text());
            case Value.Truth truth ->
                ordered("office:value-type", "boolean", "office:boolean-value", String.valueOf(truth.value()));
            case Value.Date date ->
                ordered(
                        "office:value-type",
                        "date",
                        "office:date-value",
                        date.day().toString());
            case Value.Numeric number -> number(cell.style().format().kind(), number.value());
        };
    }

    private static Map<String, String> number(NumberFormat.Kind kind, double number) {
        return switch (kind) {
            case AMOUNT -> {
                Map<String, String> money =
                        ordered("office:value-type", "currency", "office:value", DisplayText.plain(number));
                money.put("office:currency", "SEK");
                yield money;
            }
            case DATE ->
                ordered(
                        "office:value-type",
                        "date",
                        "office:date-value",
                        Value.Date.ofSerial(number).day().toString());
            default -> ordered("office:value-type", "float", "office:value", DisplayText.plain(number));
        };
    }

    /** Not {@link Map#of}: its order differs from run to run, and so would the file's bytes. */
    private static Map<String, String> ordered(String name, String value, String otherName, String otherValue) {
        Map<String, String> attributes = new LinkedHashMap<>();
        attributes.put(name, value);
        attributes.put(otherName, otherValue);
        return attributes;
    }

    private static String[] pairs(Map<String, String> attributes) {
        return attributes.entrySet().stream()
                .flatMap(attribute -> java.util.stream.Stream.of(attribute.getKey(), attribute.getValue()))
                .toArray(String[]::new);
    }

    private static void text(Xml xml, Cell cell) {
        String text = DisplayText.of(cell.value(), cell.style().format());
        if (text.isEmpty()) {
            return;
        }
        for (String line : text.split("\n", -1)) {
            if (cell.link().isPresent()) {
                xml.open("text:p")
                        .element(
                                "text:a",
                                line,
                                "xlink:href",
                                "#" + FormulaSpelling.quoted(cell.link().get(), '\'') + ".A1",
                                "xlink:type",
                                "simple")
                        .close();
            } else {
                xml.element("text:p", line);
            }
        }
    }

    /** Names that screen readers know headers by, and the tables with their filter buttons. */
    private void names(Xml xml) {
        xml.open("table:named-expressions");
        for (Worksheet sheet : workbook.sheets()) {
            sheet.headed()
                    .ifPresent(area -> xml.empty(
                            "table:named-range",
                            "table:name",
                            HeaderName.of(workbook, sheet, area),
                            "table:base-cell-address",
                            address(sheet, Area.cell(area.column(), area.row())),
                            "table:cell-range-address",
                            address(sheet, Area.cell(area.column(), area.row()))));
        }
        xml.close().open("table:database-ranges");
        for (Worksheet sheet : workbook.sheets()) {
            sheet.table()
                    .ifPresent(table -> xml.empty(
                            "table:database-range",
                            "table:name",
                            table.name(),
                            "table:target-range-address",
                            range(sheet, table.area()),
                            "table:display-filter-buttons",
                            "true"));
        }
        xml.close();
    }

    private static String address(Worksheet sheet, Area cell) {
        return "$" + FormulaSpelling.quoted(sheet.name(), '\'') + ".$" + Area.columnName(cell.column()) + "$"
                + (cell.row() + 1);
    }

    private static String range(Worksheet sheet, Area area) {
        String name = FormulaSpelling.quoted(sheet.name(), '\'');
        return name
                + "."
                + Area.cell(area.column(), area.row()).name()
                + ":"
                + name
                + "."
                + Area.cell(area.lastColumn(), area.lastRow()).name();
    }
}
