package se.metodhandbok.documents.spreadsheet;

import java.util.List;
import java.util.Optional;
import se.metodhandbok.documents.DocumentWriter;
import se.metodhandbok.documents.OfficePackage;
import se.metodhandbok.documents.ZipPackage;
import se.metodhandbok.model.template.Template;

/** Writes workbooks in Office Open XML (ECMA-376, transitional), as Excel opens them. */
public final class XlsxWriter implements DocumentWriter {
    @Override
    public String extension() {
        return "xlsx";
    }

    @Override
    public boolean suits(Template template) {
        return !template.sheets().isEmpty();
    }

    /**
     * The file.
     *
     * @throws IllegalArgumentException when the template has no sheet, or names what does not exist
     */
    @Override
    public byte[] write(Template template) {
        Workbook workbook = Workbook.of(template);
        XlsxStyles styles = new XlsxStyles(workbook);
        XlsxTexts texts = new XlsxTexts();
        ZipPackage parts = new ZipPackage()
                .add("[Content_Types].xml", XlsxParts.contentTypes(workbook))
                .add("_rels/.rels", OfficePackage.packageRelations("xl/workbook.xml"))
                .add("docProps/core.xml", OfficePackage.coreProperties(template))
                .add("docProps/app.xml", OfficePackage.applicationProperties())
                .add("docProps/custom.xml", OfficePackage.customProperties(template))
                .add("xl/workbook.xml", XlsxParts.workbook(workbook))
                .add("xl/_rels/workbook.xml.rels", XlsxParts.relations(workbook))
                .add("xl/styles.xml", styles.part());
        List<Worksheet> sheets = workbook.sheets();
        for (int i = 0; i < sheets.size(); i++) {
            Worksheet sheet = sheets.get(i);
            parts.add(XlsxParts.sheet(i + 1), new XlsxSheet(workbook, sheet, styles, texts).part());
            Optional<Worksheet.Table> table = sheet.table();
            if (table.isPresent()) {
                parts.add(XlsxParts.sheetRelations(i + 1), XlsxParts.tableRelation(i + 1));
                parts.add(XlsxParts.table(i + 1), XlsxParts.table(sheet, table.get(), i + 1));
            }
        }
        return parts.add("xl/sharedStrings.xml", texts.part()).bytes();
    }
}
