package se.metodhandbok.documents.spreadsheet;

import java.nio.charset.StandardCharsets;
import se.metodhandbok.documents.DocumentWriter;
import se.metodhandbok.documents.Xml;
import se.metodhandbok.documents.ZipPackage;
import se.metodhandbok.model.template.Template;

/** Writes workbooks in OpenDocument (ODF 1.3, part 3). */
public final class OdsWriter implements DocumentWriter {
    private static final String TYPE = "application/vnd.oasis.opendocument.spreadsheet";

    @Override
    public String extension() {
        return "ods";
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
        OdsStyles styles = new OdsStyles(workbook);
        return new ZipPackage()
                .addStored("mimetype", TYPE.getBytes(StandardCharsets.US_ASCII))
                .add("content.xml", new OdsContent(workbook, styles).part())
                .add("styles.xml", styles.part())
                .add("meta.xml", meta(template))
                .add("settings.xml", settings(workbook))
                .add("META-INF/manifest.xml", manifest())
                .bytes();
    }

    private static byte[] meta(Template template) {
        String day = template.modified() + "T00:00:00";
        Xml xml = new Xml(
                "office:document-meta",
                "xmlns:office",
                "urn:oasis:names:tc:opendocument:xmlns:office:1.0",
                "xmlns:meta",
                "urn:oasis:names:tc:opendocument:xmlns:meta:1.0",
                "xmlns:dc",
                "http://purl.org/dc/elements/1.1/",
                "office:version",
                "1.3");
        xml.open("office:meta")
                .element("meta:generator", "Metodhandboken")
                .element("dc:title", template.title())
                .element("dc:description", template.description())
                .element("dc:language", template.language())
                .element("meta:initial-creator", template.owner())
                .element("dc:creator", template.owner())
                .element("meta:creation-date", day)
                .element("dc:date", day);
        template.keywords().forEach(keyword -> xml.element("meta:keyword", keyword));
        return xml.element("meta:user-defined", template.id(), "meta:name", "Mall-id")
                .element("meta:user-defined", template.version(), "meta:name", "Mallversion")
                .close()
                .bytes();
    }

    /** Which sheet is shown first, which cell is chosen, and which rows stay while the rest is scrolled. */
    private static byte[] settings(Workbook workbook) {
        Xml xml = new Xml(
                        "office:document-settings",
                        "xmlns:office",
                        "urn:oasis:names:tc:opendocument:xmlns:office:1.0",
                        "xmlns:config",
                        "urn:oasis:names:tc:opendocument:xmlns:config:1.0",
                        "xmlns:ooo",
                        "http://openoffice.org/2004/office",
                        "office:version",
                        "1.3")
                .open("office:settings")
                .open("config:config-item-set", "config:name", "ooo:view-settings")
                .open("config:config-item-map-indexed", "config:name", "Views")
                .open("config:config-item-map-entry");
        item(xml, "ViewId", "string", "view1");
        xml.open("config:config-item-map-named", "config:name", "Tables");
        for (Worksheet sheet : workbook.sheets()) {
            xml.open("config:config-item-map-entry", "config:name", sheet.name());
            item(xml, "CursorPositionX", "int", "0");
            item(xml, "CursorPositionY", "int", "0");
            if (sheet.frozenRows() > 0) {
                String rows = String.valueOf(sheet.frozenRows());
                item(xml, "VerticalSplitMode", "short", "2");
                item(xml, "VerticalSplitPosition", "int", rows);
                item(xml, "ActiveSplitRange", "short", "2");
                item(xml, "PositionBottom", "int", rows);
            }
            xml.close();
        }
        xml.close();
        item(xml, "ActiveTable", "string", workbook.sheets().getFirst().name());
        return xml.close().close().close().close().bytes();
    }

    private static void item(Xml xml, String name, String type, String value) {
        xml.element("config:config-item", value, "config:name", name, "config:type", type);
    }

    private static byte[] manifest() {
        Xml xml = new Xml(
                "manifest:manifest",
                "xmlns:manifest",
                "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0",
                "manifest:version",
                "1.3");
        xml.empty(
                "manifest:file-entry",
                "manifest:full-path",
                "/",
                "manifest:version",
                "1.3",
                "manifest:media-type",
                TYPE);
        for (String part : new String[] {"content.xml", "styles.xml", "meta.xml", "settings.xml"}) {
            xml.empty("manifest:file-entry", "manifest:full-path", part, "manifest:media-type", "text/xml");
        }
        return xml.bytes();
    }
}
