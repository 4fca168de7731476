package se.metodhandbok.documents.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFFormulaEvaluator;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.metodhandbok.model.template.Block;
import se.metodhandbok.model.template.Column;
import se.metodhandbok.model.template.Scale;
import se.metodhandbok.model.template.Template;

/** Files read back by others than those that wrote them hold what the template says; and what is spoiled is noticed. */
class SpreadsheetFilesTest {
    private static final Template EVERYTHING = SheetTemplates.everything();
    private static final byte[] XLSX = xlsx(EVERYTHING);
    private static final byte[] ODS = new OdsWriter().write(EVERYTHING);

    @Test
    void filesHoldWhatTheirTemplatesSay() throws IOException {
        assertThat(SheetTemplates.all()).hasSizeGreaterThan(20);
        for (Template template : SheetTemplates.all()) {
            byte[] xlsx = xlsx(template);
            byte[] ods = new OdsWriter().write(template);
            assertThat(XlsxReader.read(xlsx))
                    .as(template.fileName())
                    .isEqualTo(Expected.of(template, new ExcelFormula()));
            assertThat(SpreadsheetSchema.problems(xlsx)).as(template.fileName()).isEmpty();
            assertThat(OdsReader.read(ods)).as(template.fileName()).isEqualTo(Expected.of(template, new OpenFormula()));
            assertThat(xlsx(template)).as(template.fileName()).isEqualTo(xlsx);
            assertThat(new OdsWriter().write(template)).as(template.fileName()).isEqualTo(ods);
        }
    }

    @Test
    void aSheetShowsWhatAPersonWouldWorkOut() throws IOException {
        List<ReadWorkbook.ReadSheet> sheets = XlsxReader.read(XLSX).sheets();
        assertThat(sheets.stream().map(ReadWorkbook.ReadSheet::name))
                .containsExactly("Om mallen", "Risker & åtgärder <första>", "Riskernas plats", "Egna timmar", "Listor");
        assertThat(sheets.get(1).cells())
                .containsEntry("B3", "=1+1 och <b>\"å\"</b> 😀")
                .containsEntry("E3", "15")
                .containsEntry("F3", "Hög")
                .containsEntry("F4", "Låg")
                .doesNotContainKeys("E5", "F5", "E6");
        assertThat(sheets.get(2).cells()).containsEntry("F5", "1").containsEntry("C7", "1");
        assertThat(sheets.get(3).cells())
                .containsEntry("D3", "256000")
                .containsEntry("D4", "50000")
                .containsEntry("D7", "306000")
                .containsEntry("F3", "63")
                .containsEntry("I3", "Dyr")
                .containsEntry("J3", "true")
                .containsEntry("L4", "#DIV/0!");
    }

    @Test
    void anotherProgramWorksOutTheSameValues() throws IOException {
        Map<String, String> stored = XlsxReader.read(XLSX).sheets().get(3).cells();
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(XLSX))) {
            XSSFFormulaEvaluator.evaluateAllFormulaCells(workbook);
            java.io.ByteArrayOutputStream again = new java.io.ByteArrayOutputStream();
            workbook.write(again);
            assertThat(XlsxReader.read(again.toByteArray())).isEqualTo(XlsxReader.read(XLSX));
        }
        assertThat(stored).isNotEmpty();
    }

    @Test
    void theSameTemplateGivesTheSameBytes() {
        assertThat(xlsx(SheetTemplates.everything())).isEqualTo(XLSX);
        assertThat(new OdsWriter().write(SheetTemplates.everything())).isEqualTo(ODS);
    }

    @Test
    void excelFilesFollowTheSchema() {
        assertThat(SpreadsheetSchema.problems(XLSX)).isEmpty();
        byte[] wrong = Parts.spoiled(XLSX, "xl/worksheets/sheet2.xml", "<sheetData>", "<sheetDatum/><sheetData>");
        assertThat(SpreadsheetSchema.problems(wrong)).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            title lost            | docProps/core.xml        | <dc:title>[^<]*              | <dc:title>
            wrong language        | docProps/core.xml        | sv-SE                        | en-US
            version lost          | docProps/custom.xml      | 1\\.2\\.0                    | 1.0.0
            header row not frozen | xl/worksheets/sheet2.xml | <pane [^>]*>                 |
            header renamed        | xl/worksheets/sheet2.xml | (<c r="C2".*?<v>)            | $11
            header not named      | xl/workbook.xml          | TitleRegion1                 | Annat
            header not repeated   | xl/workbook.xml          | Print_Titles                 | Print_Annat
            formula changed       | xl/worksheets/sheet2.xml | C3\\*D3                      | C3+D3
            stale value           | xl/worksheets/sheet2.xml | <v>15</v>                    | <v>16</v>
            rule lost             | xl/worksheets/sheet2.xml | (?s)<dataValidation .*?</dataValidation> |
            prompt lost           | xl/worksheets/sheet2.xml | prompt="[^"]*"               |
            order changed         | xl/workbook.xml          | (<sheets>)(<sheet .*?/>)(<sheet .*?/>) | $1$3$2
            colour alone          | xl/styles.xml            | (<dxf>.*?)<b/>               | $1
            merged cells          | xl/worksheets/sheet2.xml | </sheetData>                 | </sheetData><mergeCells><mergeCell ref="A1:C1"/></mergeCells>
            """)
    void aSpoiledExcelFileIsNoticed(String fault, String part, String pattern, String replacement) throws IOException {
        byte[] spoiled = Parts.spoiled(XLSX, part, pattern, replacement == null ? "" : replacement);
        assertThat(XlsxReader.read(spoiled)).as(fault).isNotEqualTo(Expected.of(EVERYTHING, new ExcelFormula()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            title lost       | meta.xml    | <dc:title>[^<]*                      | <dc:title>
            wrong language   | meta.xml    | sv-SE                                | en-US
            header row lost  | content.xml | table-header-rows                    | table-rows
            header not named | content.xml | <table:named-range [^>]*>            |
            formula changed  | content.xml | \\[\\.C3\\]\\*\\[\\.D3\\]            | [.C3]+[.D3]
            stale value      | content.xml | office:value="15"                    | office:value="16"
            rule lost        | content.xml | table:content-validation-name="[^"]*" |
            order changed    | content.xml | table:name="Om mallen"               | table:name="Annat"
            colour alone     | styles.xml  | (nivå stark.*?)fo:font-weight="bold" | $1fo:font-weight="normal"
            merged cells     | content.xml | <table:table-cell                    | <table:table-cell table:number-columns-spanned="2"
            """)
    void aSpoiledOpenDocumentFileIsNoticed(String fault, String part, String pattern, String replacement) {
        byte[] spoiled = Parts.spoiled(ODS, part, pattern, replacement == null ? "" : replacement);
        assertThat(OdsReader.read(spoiled)).as(fault).isNotEqualTo(Expected.of(EVERYTHING, new OpenFormula()));
    }

    @Test
    void noColumnIsNarrowerThanItsWords() {
        for (Worksheet sheet : Workbook.of(EVERYTHING).sheets()) {
            for (Worksheet.Row row : sheet.rows().subList(1, sheet.rows().size())) {
                for (int column = 0; column < row.cells().size(); column++) {
                    String text = Expected.text(row.cells().get(column).value());
                    if (row.cells().get(column).style().wrap()) {
                        assertThat(sheet.widths().get(column)).as(text).isGreaterThan(Measure.longestWord(text));
                    }
                }
            }
        }
    }

    @Test
    void whatTheReaderShouldHaveStoppedIsRefused() {
        Column circular = SheetTemplates.formula("a", "A", "a + 1", List.of());
        Column missing = SheetTemplates.formula("a", "A", "b + 1", List.of());
        Block.Sheet sheet = SheetTemplates.sheet("s", "S", 1, SheetTemplates.column("x", "X", Column.Type.INTEGER));
        for (List<Block> blocks : List.<List<Block>>of(
                List.of(),
                List.of(SheetTemplates.sheet("s", "S", 1, circular)),
                List.of(SheetTemplates.sheet("s", "S", 1, missing)),
                List.of(sheet, new Block.Matrix("annat", "M", "x", "x", new Scale(1, 5))),
                List.of(sheet, new Block.Matrix("s", "M", "y", "x", new Scale(1, 5))))) {
            assertThatThrownBy(() -> Workbook.of(SheetTemplates.template(blocks)))
                    .isInstanceOf(RuntimeException.class);
        }
    }

    @Test
    void awkwardNamesAndManyRowsMakeSoundFiles() throws IOException {
        Template awkward = SheetTemplates.template(List.of(
                SheetTemplates.sheet("a1", "'[]:*?/\\'", 0, SheetTemplates.column("x", "", Column.Type.TEXT)),
                SheetTemplates.sheet(
                        "b",
                        "Ett mycket långt namn på ett blad som inte får plats",
                        3000,
                        SheetTemplates.column("x", "Lika", Column.Type.AMOUNT),
                        SheetTemplates.column("y", "lika", Column.Type.DATE),
                        SheetTemplates.formula("z", "Summa", "x*2", List.of())),
                SheetTemplates.sheet(
                        "c",
                        "Ett mycket långt namn på ett blad som heter annat",
                        1,
                        SheetTemplates.choice("x", "Val", List.of("x".repeat(200), "y".repeat(200))))));
        assertThat(XlsxReader.read(xlsx(awkward))).isEqualTo(Expected.of(awkward, new ExcelFormula()));
        assertThat(OdsReader.read(new OdsWriter().write(awkward))).isEqualTo(Expected.of(awkward, new OpenFormula()));
        assertThat(SpreadsheetSchema.problems(xlsx(awkward))).isEmpty();
        assertThat(Workbook.of(awkward).sheets())
                .extracting(Worksheet::name)
                .allMatch(name -> name.length() <= 31)
                .doesNotHaveDuplicates();
    }

    private static byte[] xlsx(Template template) {
        return new XlsxWriter().write(template);
    }
}
