package se.metodhandbok.documents.spreadsheet;

/** Formulas as Office Open XML writes them: {@code SUM('Egna timmar'!$C$3:$C$28)} (ECMA-376 part 1, 18.17). */
final class ExcelFormula extends FormulaSpelling {
    @Override
    String separator() {
        return ",";
    }

    @Override
    String reference(Expression.Reference reference) {
        Area area = reference.area();
        String sheet = reference.sheet().isEmpty() ? "" : quoted(reference.sheet(), '\'') + "!";
        String first = cell(reference, area.column(), area.row());
        return sheet + (area.isCell() ? first : first + ":" + cell(reference, area.lastColumn(), area.lastRow()));
    }
}
