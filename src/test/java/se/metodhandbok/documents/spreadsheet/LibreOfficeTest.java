package se.metodhandbok.documents.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.metodhandbok.model.template.Template;

/** LibreOffice opens both formats and works out the values that the files hold. */
@Tag("browser")
class LibreOfficeTest {
    /** Always works out every formula anew when a file is opened. */
    private static final String SETTINGS = """
            <?xml version="1.0" encoding="UTF-8"?>
            <oor:items xmlns:oor="http://openoffice.org/2001/registry">
            <item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
            <item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="ODFRecalcMode" oor:op="fuse"><value>0</value></prop></item>
            </oor:items>
            """;

    @Test
    void libreOfficeWorksOutTheStoredValues(@TempDir Path folder) throws IOException, InterruptedException {
        Template template = SheetTemplates.everything();
        byte[] xlsx = new XlsxWriter().write(template);
        byte[] ods = new OdsWriter().write(template);
        Files.write(folder.resolve("x.xlsx"), xlsx);
        Files.write(folder.resolve("o.ods"), ods);
        Files.write(
                folder.resolve("stale.ods"),
                Parts.spoiled(ods, "content.xml", "office:value=\"15\"", "office:value=\"16\""));
        convert(folder, "x.xlsx", "o.ods", "stale.ods");
        Map<String, String> stored = formulaValues(xlsx);
        assertThat(stored).hasSize(69);
        assertThat(formulaValues(Files.readAllBytes(folder.resolve("ut/x.xlsx"))))
                .isEqualTo(stored);
        assertThat(formulaValues(Files.readAllBytes(folder.resolve("ut/o.xlsx"))))
                .isEqualTo(stored);
        assertThat(formulaValues(Files.readAllBytes(folder.resolve("ut/stale.xlsx"))))
                .as("a stale value is worked out anew")
                .isEqualTo(stored);
    }

    private static void convert(Path folder, String... files) throws IOException, InterruptedException {
        Path profile = Files.createDirectories(folder.resolve("profil/user"));
        Files.writeString(profile.resolve("registrymodifications.xcu"), SETTINGS);
        ProcessBuilder builder = new ProcessBuilder(
                "soffice",
                "-env:UserInstallation=" + folder.resolve("profil").toUri(),
                "--headless",
                "--convert-to",
                "xlsx",
                "--outdir",
                "ut");
        builder.command().addAll(java.util.List.of(files));
        Process process = builder.directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("logg").toFile())
                .start();
        boolean ended = process.waitFor(3, TimeUnit.MINUTES);
        process.destroyForcibly();
        assertThat(ended).as("LibreOffice has ended").isTrue();
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
