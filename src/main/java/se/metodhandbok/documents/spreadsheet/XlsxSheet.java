package se.metodhandbok.documents.spreadsheet;

import java.util.List;
import se.metodhandbok.documents.Xml;
import se.metodhandbok.documents.spreadsheet.Worksheet.Cell;
import se.metodhandbok.documents.spreadsheet.Worksheet.Highlight;
import se.metodhandbok.documents.spreadsheet.Worksheet.Row;

/** Writes one worksheet's part (ECMA-376 part 1, 18.3). */
final class XlsxSheet {
    static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    /** The id of the relation to the sheet's table. */
    static final String TABLE = "rId1";

    private static final ExcelFormula FORMULA = new ExcelFormula();

    /** As the schema writes true. */
    private static final String YES = "1";

    private static final String NO = "0";

    private final Workbook workbook;
    private final Worksheet sheet;
    private final XlsxStyles styles;
    private final XlsxTexts texts;
    private final Xml xml = new Xml("worksheet", "xmlns", XlsxParts.SPREADSHEET, "xmlns:r", RELATIONS);

    XlsxSheet(Workbook workbook, Worksheet sheet, XlsxStyles styles, XlsxTexts texts) {
        this.workbook = workbook;
        this.sheet = sheet;
        this.styles = styles;
        this.texts = texts;
    }

    /** The schema wants the elements in this order. */
    byte[] part() {
        xml.open("sheetPr").empty("pageSetUpPr", "fitToPage", YES).close();
        view();
        xml.empty("sheetFormatPr", "defaultRowHeight", "15");
        columns();
        xml.open("sheetData");
        for (int row = 0; row < sheet.rows().size(); row++) {
            row(row);
        }
        xml.close();
        for (int i = 0; i < sheet.highlights().size(); i++) {
            highlight(sheet.highlights().get(i), i + 1);
        }
        if (!sheet.entries().isEmpty()) {
            xml.open("dataValidations", "count", String.valueOf(sheet.entries().size()));
            sheet.entries().forEach(entry -> XlsxEntry.write(xml, entry));
            xml.close();
        }
        links();
        page();
        if (sheet.table().isPresent()) {
            xml.open("tableParts", "count", "1")
                    .empty("tablePart", "r:id", TABLE)
                    .close();
        }
        return xml.bytes();
    }

    /** The first sheet is shown when the file is opened; headers stay while the rest is scrolled. */
    private void view() {
        boolean first = sheet.equals(workbook.sheets().getFirst());
        xml.open("sheetViews").open("sheetView", "tabSelected", first ? YES : NO, "workbookViewId", "0");
        if (sheet.frozenRows() > 0) {
            String below = Area.cell(0, sheet.frozenRows()).name();
            String rows = String.valueOf(sheet.frozenRows());
            xml.empty("pane", "ySplit", rows, "topLeftCell", below, "activePane", "bottomLeft", "state", "frozen");
            xml.empty("selection", "pane", "bottomLeft", "activeCell", "A1", "sqref", "A1");
        } else {
            xml.empty("selection", "activeCell", "A1", "sqref", "A1");
        }
        xml.close().close();
    }

    private void columns() {
        xml.open("cols");
        for (int column = 0; column < sheet.widths().size(); column++) {
            String number = String.valueOf(column + 1);
            String width = DisplayText.plain(sheet.widths().get(column));
            xml.empty("col", "min", number, "max", number, "width", width, "customWidth", YES);
        }
        xml.close();
    }

    private void row(int index) {
        Row row = sheet.rows().get(index);
        String number = String.valueOf(index + 1);
        String height = DisplayText.plain(row.height());
        xml.open("row", "r", number, "ht", height, "customHeight", row.fixed() ? YES : NO);
        for (int column = 0; column < row.cells().size(); column++) {
            cell(row.cells().get(column), Area.columnName(column) + number);
        }
        xml.close();
    }

    private void cell(Cell cell, String address) {
        String style = String.valueOf(styles.number(cell.style()));
        switch (cell.value()) {
            case Value.Blank unused when cell.formula().isEmpty() -> xml.empty("c", "r", address, "s", style);
            case Value.Blank unused -> cell(cell, address, style, "str", "");
            case Value.Text text when cell.formula().isPresent() -> cell(cell, address, style, "str", text.text());
            case Value.Text text -> cell(cell, address, style, "s", String.valueOf(texts.number(text.text())));
            case Value.Numeric number -> cell(cell, address, style, "n", DisplayText.plain(number.value()));
            case Value.Date date -> cell(cell, address, style, "n", DisplayText.plain(date.serial()));
            case Value.Truth truth -> cell(cell, address, style, "b", truth.value() ? YES : NO);
            case Value.Fault fault -> cell(cell, address, style, "e", fault.text());
        }
    }

    private void cell(Cell cell, String address, String style, String type, String value) {
        xml.open("c", "r", address, "s", style, "t", type);
        cell.formula().ifPresent(formula -> xml.element("f", FORMULA.spell(formula)));
        xml.element("v", value).close();
    }

    private void highlight(Highlight highlight, int priority) {
        xml.open("conditionalFormatting", "sqref", highlight.area().name());
        xml.open(
                "cfRule",
                "type",
                "expression",
                "dxfId",
                String.valueOf(styles.number(highlight)),
                "priority",
                String.valueOf(priority));
        xml.element("formula", FORMULA.spell(highlight.condition())).close().close();
    }

    private void links() {
        List<Row> rows = sheet.rows();
        if (rows.stream().flatMap(row -> row.cells().stream()).allMatch(cell -> cell.link()
                .isEmpty())) {
            return;
        }
        xml.open("hyperlinks");
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < rows.get(row).cells().size(); column++) {
                String address = Area.cell(column, row).name();
                rows.get(row).cells().get(column).link().ifPresent(name -> {
                    String target = FormulaSpelling.quoted(name, '\'') + "!A1";
                    xml.empty("hyperlink", "ref", address, "location", target);
                });
            }
        }
        xml.close();
    }

    /** A4 lying down, as wide as a page and as many pages long as needed, the footer on each. Margins are inches. */
    private void page() {
        xml.empty(
                "pageMargins",
                "left",
                "0.6",
                "right",
                "0.6",
                "top",
                "0.75",
                "bottom",
                "0.75",
                "header",
                "0.3",
                "footer",
                "0.3");
        xml.empty(
                "pageSetup",
                "paperSize",
                "9", // A4 (ECMA-376 part 1, 18.3.1.63)
                "orientation",
                "landscape",
                "fitToWidth",
                "1",
                "fitToHeight",
                "0");
        String footer = "&L" + workbook.footer().replace("&", "&&") + ", sida &P av &N";
        xml.open("headerFooter").element("oddFooter", footer).close();
    }
}
