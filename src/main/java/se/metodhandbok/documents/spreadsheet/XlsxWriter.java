package se.metodhandbok.documents.spreadsheet;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import se.metodhandbok.documents.DocumentWriter;
import se.metodhandbok.documents.ZipPackage;
import se.metodhandbok.model.template.Template;

/** Writes workbooks in Office Open XML (ECMA-376), as Excel opens them. */
public final class XlsxWriter implements DocumentWriter {
    private static final String CONTENT_TYPES = "[Content_Types].xml";
    private static final String STYLES = "xl/styles.xml";

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
    public byte[] write(Template template) throws IOException {
        Workbook workbook = Workbook.of(template);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XSSFWorkbook xlsx = new XSSFWorkbook()) {
            XlsxStyles styles = new XlsxStyles(xlsx);
            workbook.sheets().forEach(sheet -> xlsx.createSheet(sheet.name()));
            for (int i = 0; i < workbook.sheets().size(); i++) {
                new XlsxSheet(workbook, workbook.sheets().get(i), xlsx.getSheetAt(i), styles).fill();
            }
            String names = styles.names();
            xlsx.setActiveSheet(0);
            xlsx.setSelectedTab(0);
            describe(xlsx.getProperties(), template);
            xlsx.write(bytes);
            xlsx.getPackage().revert(); // Or closing would write it all once more.
            return repacked(bytes.toByteArray(), names);
        }
    }

    private static void describe(POIXMLProperties properties, Template template) {
        Optional<Date> day =
                Optional.of(Date.from(template.modified().atStartOfDay().toInstant(ZoneOffset.UTC)));
        POIXMLProperties.CoreProperties core = properties.getCoreProperties();
        core.setTitle(template.title());
        core.setDescription(template.description());
        core.setKeywords(String.join(", ", template.keywords()));
        core.setCreator(template.owner());
        core.setLastModifiedByUser(template.owner());
        core.setCreated(day);
        core.setModified(day);
        core.getUnderlyingProperties().setLanguageProperty(template.language());
        core.getUnderlyingProperties().setVersionProperty(template.version());
        properties.getExtendedProperties().setApplication("Metodhandboken");
        properties.getCustomProperties().addProperty("Mall-id", template.id());
        properties.getCustomProperties().addProperty("Mallversion", template.version());
    }

    /** The same parts at one fixed time, the list of types first, so that the same template gives the same bytes. */
    private static byte[] repacked(byte[] file, String styleNames) throws IOException {
        TreeMap<String, byte[]> parts = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        parts.computeIfPresent(STYLES, (name, part) -> new String(part, StandardCharsets.UTF_8)
                .replace("</cellXfs>", "</cellXfs>" + styleNames)
                .getBytes(StandardCharsets.UTF_8));
        ZipPackage repacked = new ZipPackage();
        byte[] types = parts.remove(CONTENT_TYPES);
        repacked.add(CONTENT_TYPES, types);
        parts.forEach(repacked::add);
        return repacked.bytes();
    }
}
