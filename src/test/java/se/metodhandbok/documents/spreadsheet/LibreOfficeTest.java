package se.metodhandbok.documents.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.metodhandbok.documents.LibreOffice;
import se.metodhandbok.model.template.Template;

/** LibreOffice opens both formats and works out the values that the files hold. */
@Tag("browser")
class LibreOfficeTest {
    @Test
    void libreOfficeWorksOutTheStoredValues(@TempDir Path folder) throws IOException, InterruptedException {
        List<Path> files = new ArrayList<>();
        List<Map<String, String>> stored = new ArrayList<>();
        for (Template template : SheetTemplates.all()) {
            byte[] xlsx = new XlsxWriter().write(template);
            byte[] ods = new OdsWriter().write(template);
            Map<String, String> values = formulaValues(xlsx);
            files.add(Files.write(folder.resolve(template.fileName() + "-x.xlsx"), xlsx));
            stored.add(values);
            files.add(Files.write(folder.resolve(template.fileName() + "-o.ods"), ods));
            stored.add(values);
        }
        byte[] stale = Parts.spoiled(
                new OdsWriter().write(SheetTemplates.everything()),
                "content.xml",
                "office:value=\"15\"",
                "office:value=\"16\"");
        files.add(Files.write(folder.resolve("stale.ods"), stale));
        stored.add(stored.getFirst());
        assertThat(stored.getFirst()).hasSize(69);

        List<Path> converted = LibreOffice.convert(folder.resolve("office"), "xlsx", files);

        for (int i = 0; i < converted.size(); i++) {
            assertThat(formulaValues(Files.readAllBytes(converted.get(i))))
                    .as(files.get(i).getFileName().toString())
                    .isEqualTo(stored.get(i));
        }
    }

    /** Truth as 1 and 0: so LibreOffice writes it. */
    private static Map<String, String> formulaValues(byte[] file) throws IOException {
        Map<String, String> values = new TreeMap<>();
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            for (Sheet sheet : workbook) {
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        if (cell.getCellType() == CellType.FORMULA) {
                            values.put(
                                    sheet.getSheetName() + "!" + cell.getAddress(),
                                    XlsxReader.value(cell).replace("true", "1").replace("false", "0"));
                        }
                    }
                }
            }
        }
        return values;
    }
}
