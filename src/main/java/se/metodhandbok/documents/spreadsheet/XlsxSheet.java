package se.metodhandbok.documents.spreadsheet;

import java.util.List;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.usermodel.PatternFormatting;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFConditionalFormattingRule;
import org.apache.poi.xssf.usermodel.XSSFName;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFSheetConditionalFormatting;
import org.apache.poi.xssf.usermodel.XSSFTable;
import se.metodhandbok.documents.spreadsheet.Worksheet.Cell;
import se.metodhandbok.documents.spreadsheet.Worksheet.Highlight;
import se.metodhandbok.documents.spreadsheet.Worksheet.Row;

/** Fills one worksheet of an Office Open XML workbook. */
final class XlsxSheet {
    private static final ExcelFormula FORMULA = new ExcelFormula();

    /** Office Open XML counts widths in 256ths of a digit. */
    private static final int WIDTH_UNITS = 256;

    private static final double MARGIN_INCHES = 0.6;

    private final Workbook workbook;
    private final Worksheet sheet;
    private final XSSFSheet xlsx;
    private final XlsxStyles styles;

    XlsxSheet(Workbook workbook, Worksheet sheet, XSSFSheet xlsx, XlsxStyles styles) {
        this.workbook = workbook;
        this.sheet = sheet;
        this.xlsx = xlsx;
        this.styles = styles;
    }

    void fill() {
        for (int column = 0; column < sheet.widths().size(); column++) {
            xlsx.setColumnWidth(column, (int) (sheet.widths().get(column) * WIDTH_UNITS));
        }
        for (int row = 0; row < sheet.rows().size(); row++) {
            row(row);
        }
        sheet.table().ifPresent(this::table);
        sheet.headed().ifPresent(this::headerName);
        sheet.entries().forEach(entry -> XlsxEntry.add(xlsx, entry));
        sheet.highlights().forEach(this::highlight);
        view();
        page();
    }

    private void row(int index) {
        Row row = sheet.rows().get(index);
        XSSFRow made = xlsx.createRow(index);
        made.setHeightInPoints((float) row.height());
        made.getCTRow().setCustomHeight(row.fixed());
        for (int column = 0; column < row.cells().size(); column++) {
            cell(made.createCell(column), row.cells().get(column));
        }
    }

    private void cell(XSSFCell made, Cell cell) {
        made.setCellStyle(styles.of(cell.style()));
        cell.formula().ifPresent(formula -> made.setCellFormula(FORMULA.spell(formula)));
        switch (cell.value()) {
            case Value.Blank blank -> {
                if (cell.formula().isPresent()) {
                    made.setCellValue("");
                }
            }
            case Value.Text text -> made.setCellValue(text.text());
            case Value.Numeric number -> made.setCellValue(number.value());
            case Value.Date date -> made.setCellValue(date.serial());
            case Value.Truth truth -> made.setCellValue(truth.value());
            case Value.Fault fault -> made.setCellErrorValue(FormulaError.forString(fault.text()));
        }
        cell.link().ifPresent(name -> {
            Hyperlink link = xlsx.getWorkbook().getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
            link.setAddress(FormulaSpelling.quoted(name, '\'') + "!A1");
            made.setHyperlink(link);
        });
    }

    private void table(Worksheet.Table table) {
        XSSFTable made = xlsx.createTable(new AreaReference(table.area().name(), SpreadsheetVersion.EXCEL2007));
        made.setName(table.name());
        made.setDisplayName(table.name());
        made.getCTTable().addNewAutoFilter().setRef(table.area().name());
        List<Cell> header = sheet.rows().get(table.area().row()).cells();
        for (int column = 0; column < header.size(); column++) {
            made.getCTTable()
                    .getTableColumns()
                    .getTableColumnArray(column)
                    .setName(((Value.Text) header.get(column).value()).text());
        }
    }

    private void headerName(Area area) {
        XSSFName name = xlsx.getWorkbook().createName();
        name.setNameName(HeaderName.of(workbook, sheet, area));
        name.setRefersToFormula(FORMULA.reference(
                new Expression.Reference(sheet.name(), Area.cell(area.column(), area.row()), true, true)));
    }

    private void highlight(Highlight highlight) {
        XSSFSheetConditionalFormatting formatting = xlsx.getSheetConditionalFormatting();
        XSSFConditionalFormattingRule rule =
                formatting.createConditionalFormattingRule(FORMULA.spell(highlight.condition()));
        Emphasis emphasis = highlight.emphasis();
        rule.createFontFormatting().setFontStyle(false, emphasis.bold());
        PatternFormatting fill = rule.createPatternFormatting();
        fill.setFillBackgroundColor(XlsxStyles.color(emphasis.fill()));
        fill.setFillPattern(PatternFormatting.SOLID_FOREGROUND);
        styles.complete(highlight);
        Area area = highlight.area();
        CellRangeAddress[] areas = {CellRangeAddress.valueOf(area.name())};
        formatting.addConditionalFormatting(areas, rule);
    }

    private void view() {
        if (sheet.frozenRows() > 0) {
            xlsx.createFreezePane(0, sheet.frozenRows());
            xlsx.setRepeatingRows(CellRangeAddress.valueOf("1:" + sheet.frozenRows()));
        }
        xlsx.setActiveCell(CellAddress.A1);
    }

    /** A4 lying down, as wide as a page and as many pages long as needed, the footer on each. */
    private void page() {
        xlsx.setFitToPage(true);
        PrintSetup setup = xlsx.getPrintSetup();
        setup.setPaperSize(PrintSetup.A4_PAPERSIZE);
        setup.setLandscape(true);
        setup.setFitWidth((short) 1);
        setup.setFitHeight((short) 0);
        xlsx.setMargin(org.apache.poi.ss.usermodel.PageMargin.LEFT, MARGIN_INCHES);
        xlsx.setMargin(org.apache.poi.ss.usermodel.PageMargin.RIGHT, MARGIN_INCHES);
        xlsx.getFooter().setLeft(workbook.footer().replace("&", "&&") + ", sida &P av &N");
    }
}
