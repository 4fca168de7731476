package se.metodhandbok.documents.spreadsheet;

import java.util.ArrayList;
import java.util.List;
import se.metodhandbok.documents.OfficePackage;
import se.metodhandbok.documents.Xml;
import se.metodhandbok.documents.spreadsheet.Worksheet.Cell;

/** An Excel package's small parts. Sheets, and the tables in them, are numbered from 1. */
final class XlsxParts {
    static final String SPREADSHEET = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    private static final String TYPES = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    private static final String PACKAGE_TYPES = "application/vnd.openxmlformats-package.";
    private static final String PROPERTY_TYPES = "application/vnd.openxmlformats-officedocument.";
    private static final ExcelFormula FORMULA = new ExcelFormula();

    private XlsxParts() {}

    static String sheet(int number) {
        return "xl/worksheets/sheet" + number + ".xml";
    }

    static String sheetRelations(int number) {
        return "xl/worksheets/_rels/sheet" + number + ".xml.rels";
    }

    static String table(int number) {
        return "xl/tables/table" + number + ".xml";
    }

    static byte[] contentTypes(Workbook workbook) {
        Xml xml = new Xml("Types", "xmlns", "http://schemas.openxmlformats.org/package/2006/content-types");
        xml.empty("Default", "Extension", "rels", "ContentType", PACKAGE_TYPES + "relationships+xml");
        xml.empty("Default", "Extension", "xml", "ContentType", "application/xml");
        type(xml, "docProps/core.xml", PACKAGE_TYPES + "core-properties+xml");
        type(xml, "docProps/app.xml", PROPERTY_TYPES + "extended-properties+xml");
        type(xml, "docProps/custom.xml", PROPERTY_TYPES + "custom-properties+xml");
        type(xml, "xl/workbook.xml", TYPES + "sheet.main+xml");
        type(xml, "xl/styles.xml", TYPES + "styles+xml");
        type(xml, "xl/sharedStrings.xml", TYPES + "sharedStrings+xml");
        for (int i = 0; i < workbook.sheets().size(); i++) {
            type(xml, sheet(i + 1), TYPES + "worksheet+xml");
            if (workbook.sheets().get(i).table().isPresent()) {
                type(xml, table(i + 1), TYPES + "table+xml");
            }
        }
        return xml.bytes();
    }

    private static void type(Xml xml, String part, String type) {
        xml.empty("Override", "PartName", "/" + part, "ContentType", type);
    }

    static byte[] relations(Workbook workbook) {
        List<String> relations = new ArrayList<>();
        for (int number = 1; number <= workbook.sheets().size(); number++) {
            String target = sheet(number).substring("xl/".length());
            relations.addAll(List.of(sheetId(number), OfficePackage.OFFICE + "worksheet", target));
        }
        relations.addAll(List.of("styles", OfficePackage.OFFICE + "styles", "styles.xml"));
        relations.addAll(List.of("texts", OfficePackage.OFFICE + "sharedStrings", "sharedStrings.xml"));
        return OfficePackage.relations(relations.toArray(String[]::new));
    }

    private static String sheetId(int number) {
        return "rId" + number;
    }

    static byte[] workbook(Workbook workbook) {
        Xml xml = new Xml("workbook", "xmlns", SPREADSHEET, "xmlns:r", XlsxSheet.RELATIONS);
        xml.open("bookViews").empty("workbookView", "activeTab", "0").close();
        xml.open("sheets");
        for (int i = 0; i < workbook.sheets().size(); i++) {
            String name = workbook.sheets().get(i).name();
            xml.empty("sheet", "name", name, "sheetId", String.valueOf(i + 1), "r:id", sheetId(i + 1));
        }
        xml.close().open("definedNames");
        for (int i = 0; i < workbook.sheets().size(); i++) {
            names(xml, workbook, workbook.sheets().get(i), String.valueOf(i));
        }
        return xml.close().bytes();
    }

    /** The rows that every printed page repeats, and the name that tells screen readers where the headers are. */
    private static void names(Xml xml, Workbook workbook, Worksheet sheet, String index) {
        if (sheet.frozenRows() > 0) {
            String rows = FormulaSpelling.quoted(sheet.name(), '\'') + "!$1:$" + sheet.frozenRows();
            xml.element("definedName", rows, "name", "_xlnm.Print_Titles", "localSheetId", index);
        }
        sheet.headed().ifPresent(area -> {
            Area first = Area.cell(area.column(), area.row());
            String cell = FORMULA.reference(new Expression.Reference(sheet.name(), first, true, true));
            xml.element("definedName", cell, "name", HeaderName.of(workbook, sheet, area));
        });
    }

    static byte[] tableRelation(int number) {
        String target = "../" + table(number).substring("xl/".length());
        return OfficePackage.relations(XlsxSheet.TABLE, OfficePackage.OFFICE + "table", target);
    }

    /** The table that is sorted and filtered by its header row (ECMA-376 part 1, 18.5). */
    static byte[] table(Worksheet sheet, Worksheet.Table table, int number) {
        List<Cell> header = sheet.rows().get(table.area().row()).cells();
        String area = table.area().name();
        Xml xml = new Xml(
                "table",
                "xmlns",
                SPREADSHEET,
                "id",
                String.valueOf(number),
                "name",
                table.name(),
                "displayName",
                table.name(),
                "ref",
                area);
        xml.empty("autoFilter", "ref", area).open("tableColumns", "count", String.valueOf(header.size()));
        for (int column = 0; column < header.size(); column++) {
            String name = header.get(column).value() instanceof Value.Text text ? text.text() : "";
            xml.empty("tableColumn", "id", String.valueOf(column + 1), "name", XlsxTexts.escaped(name));
        }
        return xml.close().bytes();
    }
}
