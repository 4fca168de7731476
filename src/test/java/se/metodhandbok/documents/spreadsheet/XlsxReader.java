package se.metodhandbok.documents.spreadsheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataValidationConstraint.ValidationType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFConditionalFormatting;
import org.apache.poi.xssf.usermodel.XSSFConditionalFormattingRule;
import org.apache.poi.xssf.usermodel.XSSFDataValidation;
import org.apache.poi.xssf.usermodel.XSSFName;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import se.metodhandbok.documents.spreadsheet.ReadWorkbook.ReadSheet;

/** Reads an Office Open XML workbook back. */
final class XlsxReader {
    private XlsxReader() {}

    static ReadWorkbook read(byte[] file) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            POIXMLProperties properties = workbook.getProperties();
            Map<String, String> found = Map.of(
                    "title", text(properties.getCoreProperties().getTitle()),
                    "language",
                            properties
                                    .getCoreProperties()
                                    .getUnderlyingProperties()
                                    .getLanguageProperty()
                                    .orElse(""),
                    "id",
                            text(properties
                                    .getCustomProperties()
                                    .getProperty("Mall-id")
                                    .getLpwstr()),
                    "version",
                            text(properties
                                    .getCustomProperties()
                                    .getProperty("Mallversion")
                                    .getLpwstr()));
            List<ReadSheet> sheets = new ArrayList<>();
            for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
                sheets.add(sheet(workbook.getSheetAt(i)));
            }
            return new ReadWorkbook(found, sheets);
        }
    }

    private static String text(String text) {
        return text == null ? "" : text;
    }

    private static ReadSheet sheet(XSSFSheet sheet) {
        Map<String, String> cells = new TreeMap<>();
        Map<String, String> formulas = new TreeMap<>();
        for (Row row : sheet) {
            for (Cell cell : row) {
                String address = cell.getAddress().formatAsString();
                String value = value(cell);
                if (!value.isEmpty()) {
                    cells.put(address, value);
                }
                if (cell.getCellType() == CellType.FORMULA) {
                    formulas.put(address, cell.getCellFormula());
                }
            }
        }
        return new ReadSheet(
                sheet.getSheetName(),
                header(sheet, cells),
                cells,
                formulas,
                sheet.getDataValidations().stream()
                        .map(XlsxReader::rule)
                        .sorted()
                        .toList(),
                looks(sheet),
                sheet.getNumMergedRegions());
    }

    static String value(Cell cell) {
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        return switch (type) {
            case STRING -> cell.getStringCellValue();
            case NUMERIC -> Expected.number(cell.getNumericCellValue());
            case BOOLEAN -> String.valueOf(cell.getBooleanCellValue());
            case ERROR -> FormulaError.forInt(cell.getErrorCellValue()).getString();
            default -> "";
        };
    }

    /** The cells of the row that is frozen, repeated on paper and pointed out to screen readers. */
    private static List<String> header(XSSFSheet sheet, Map<String, String> cells) {
        List<String> header = new ArrayList<>();
        for (XSSFName name : sheet.getWorkbook().getAllNames()) {
            if (!name.getNameName().startsWith("TitleRegion")
                    || !name.getSheetName().equals(sheet.getSheetName())) {
                continue;
            }
            CellReference first = new CellReference(name.getRefersToFormula());
            boolean repeated = sheet.getRepeatingRows() != null
                    && sheet.getRepeatingRows().getLastRow() == first.getRow()
                    && sheet.getPaneInformation() != null
                    && sheet.getPaneInformation().getHorizontalSplitTopRow() == first.getRow() + 1;
            boolean inTable = sheet.getTables().stream()
                    .allMatch(table -> table.getStartRowIndex() == first.getRow() && table.getHeaderRowCount() == 1);
            for (int column = 0;
                    repeated && inTable && column < sheet.getRow(first.getRow()).getLastCellNum();
                    column++) {
                header.add(cells.getOrDefault(new CellReference(first.getRow(), column).formatAsString(), ""));
            }
        }
        return header;
    }

    private static String rule(XSSFDataValidation rule) {
        var constraint = rule.getValidationConstraint();
        String values = constraint.getFormula1() + "," + constraint.getFormula2();
        String kind =
                switch (constraint.getValidationType()) {
                    case ValidationType.ANY -> "any";
                    case ValidationType.LIST ->
                        constraint.getExplicitListValues() != null
                                        && constraint.getFormula1().startsWith("\"")
                                ? "list " + String.join(",", constraint.getExplicitListValues())
                                : "list of cells";
                    case ValidationType.INTEGER -> "whole " + values;
                    case ValidationType.DECIMAL -> "decimal " + values;
                    case ValidationType.DATE -> "date " + values;
                    default -> "?";
                };
        return rule.getRegions().getCellRangeAddress(0).formatAsString()
                + " "
                + kind
                + " | "
                + text(rule.getPromptBoxText())
                + " | "
                + text(rule.getErrorBoxText());
    }

    private static List<String> looks(XSSFSheet sheet) {
        List<String> looks = new ArrayList<>();
        var formatting = sheet.getSheetConditionalFormatting();
        for (int i = 0; i < formatting.getNumConditionalFormattings(); i++) {
            XSSFConditionalFormatting one = formatting.getConditionalFormattingAt(i);
            var range = one.getFormattingRanges()[0];
            for (int rule = 0; rule < one.getNumberOfRules(); rule++) {
                looks.add(range.getFirstRow() + ":" + range.getFirstColumn() + " " + look(one.getRule(rule)));
            }
        }
        return looks.stream().sorted().toList();
    }

    private static String look(XSSFConditionalFormattingRule rule) {
        boolean plain = "FFFFFFFF"
                .equals(rule.getPatternFormatting()
                        .getFillBackgroundColorColor()
                        .getARGBHex());
        boolean bold =
                rule.getFontFormatting() != null && rule.getFontFormatting().isBold();
        return rule.getFormula1() + (plain || bold ? " *" : "");
    }
}
