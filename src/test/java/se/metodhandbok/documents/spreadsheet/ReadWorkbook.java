package se.metodhandbok.documents.spreadsheet;

import java.util.List;
import java.util.Map;

/**
 * What a reader finds in a finished file, and what the template says must be there: both sides of the comparison have
 * this shape.
 *
 * @param properties title, language, version and the template's id
 */
record ReadWorkbook(Map<String, String> properties, List<ReadSheet> sheets) {
    /**
     * A sheet.
     *
     * @param header the cells of the frozen, repeated row that the table or the header's name points out
     * @param cells the shown values by address, as plain text
     * @param formulas by address
     * @param rules what may be written, one line for each area of cells
     * @param looks what stands out when, one line for each condition; "*" when more than the colour tells
     * @param merged how many areas of merged cells there are
     */
    record ReadSheet(
            String name,
            List<String> header,
            Map<String, String> cells,
            Map<String, String> formulas,
            List<String> rules,
            List<String> looks,
            int merged) {}
}
