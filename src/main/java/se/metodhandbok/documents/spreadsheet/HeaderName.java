package se.metodhandbok.documents.spreadsheet;

/**
 * The name of a table's first cell by which screen readers find headers on top and to the left: "TitleRegion", a number,
 * the first and last cell and the number of the sheet, parted by points. A convention of JAWS that Microsoft's guidance
 * on accessible workbooks has taken up.
 */
final class HeaderName {
    private HeaderName() {}

    static String of(Workbook workbook, Worksheet sheet, Area area) {
        return "TitleRegion1."
                + Area.cell(area.column(), area.row()).name()
                + "."
                + Area.cell(area.lastColumn(), area.lastRow()).name()
                + "."
                + (workbook.sheets().indexOf(sheet) + 1);
    }
}
