package se.metodhandbok.documents.spreadsheet;

import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.usermodel.DataValidationConstraint.ValidationType;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFDataValidationConstraint;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Writes what may be written in cells (ECMA-376 part 1, 18.3.1.32). */
final class XlsxEntry {
    private XlsxEntry() {}

    static void add(XSSFSheet sheet, Entry entry) {
        DataValidationHelper helper = sheet.getDataValidationHelper();
        CellRangeAddressList cells = new CellRangeAddressList();
        cells.addCellRangeAddress(CellRangeAddress.valueOf(entry.area().name()));
        DataValidation validation = helper.createValidation(constraint(helper, entry.allowed()), cells);
        validation.setEmptyCellAllowed(true);
        if (!entry.prompt().isEmpty()) {
            validation.createPromptBox(entry.promptTitle(), entry.prompt());
            validation.setShowPromptBox(true);
        }
        if (!entry.error().isEmpty()) {
            validation.setErrorStyle(DataValidation.ErrorStyle.STOP);
            validation.createErrorBox(Entry.ERROR_TITLE, entry.error());
            validation.setShowErrorBox(true);
        }
        sheet.addValidationData(validation);
    }

    private static DataValidationConstraint constraint(DataValidationHelper helper, Entry.Allowed allowed) {
        return switch (allowed) {
            case Entry.Allowed.Anything anything -> new XSSFDataValidationConstraint(ValidationType.ANY, "");
            case Entry.Allowed.Choice choice ->
                helper.createExplicitListConstraint(choice.texts().toArray(String[]::new));
            case Entry.Allowed.ChoiceOf choice ->
                helper.createFormulaListConstraint(new ExcelFormula().spell(choice.cells()));
            case Entry.Allowed.Whole whole ->
                helper.createIntegerConstraint(
                        OperatorType.BETWEEN, String.valueOf(whole.min()), String.valueOf(whole.max()));
            case Entry.Allowed.Decimal decimal ->
                helper.createDecimalConstraint(
                        OperatorType.BETWEEN, String.valueOf(decimal.min()), String.valueOf(decimal.max()));
            case Entry.Allowed.Day day ->
                helper.createDateConstraint(
                        OperatorType.BETWEEN,
                        DisplayText.plain(day.first().serial()),
                        DisplayText.plain(day.last().serial()),
                        "");
        };
    }
}
