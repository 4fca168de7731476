package se.metodhandbok.documents.spreadsheet;

/** Formulas as OpenDocument writes them: {@code of:=SUM([$'Egna timmar'.$C$3:.$C$28])} (ODF 1.2, part 2). */
final class OpenFormula extends FormulaSpelling {
    @Override
    String separator() {
        return ";";
    }

    @Override
    String reference(Expression.Reference reference) {
        Area area = reference.area();
        String sheet = reference.sheet().isEmpty() ? "" : "$" + quoted(reference.sheet(), '\'');
        String first = sheet + "." + cell(reference, area.column(), area.row());
        String last = area.isCell() ? "" : ":." + cell(reference, area.lastColumn(), area.lastRow());
        return "[" + first + last + "]";
    }

    /** The formula as a cell's attribute. */
    String attribute(Expression expression) {
        return "of:=" + spell(expression);
    }
}
