package se.metodhandbok.documents;

import java.util.List;
import se.metodhandbok.documents.Pictures.Picture;

/** A Word package's small parts. */
final class DocxParts {
    private static final String OFFICE = OfficePackage.OFFICE;
    private static final String PACKAGE = OfficePackage.PACKAGE;
    private static final String WORD_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    private DocxParts() {}

    static byte[] contentTypes(List<Picture> pictures) {
        Xml xml = new Xml("Types", "xmlns", PACKAGE + "content-types");
        xml.empty(
                "Default",
                "Extension",
                "rels",
                "ContentType",
                "application/vnd.openxmlformats-package.relationships+xml");
        xml.empty("Default", "Extension", "xml", "ContentType", "application/xml");
        pictures.stream()
                .map(Picture::extension)
                .distinct()
                .forEach(
                        extension -> xml.empty("Default", "Extension", extension, "ContentType", "image/" + extension));
        String[][] types = {
            {"/word/document.xml", WORD_TYPE + "document.main+xml"},
            {"/word/styles.xml", WORD_TYPE + "styles+xml"},
            {"/word/numbering.xml", WORD_TYPE + "numbering+xml"},
            {"/word/settings.xml", WORD_TYPE + "settings+xml"},
            {"/word/footer1.xml", WORD_TYPE + "footer+xml"},
            {"/word/glossary/document.xml", WORD_TYPE + "document.glossary+xml"},
            {"/word/glossary/styles.xml", WORD_TYPE + "styles+xml"},
            {"/customXml/itemProps1.xml", "application/vnd.openxmlformats-officedocument.customXmlProperties+xml"},
            {"/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml"},
            {"/docProps/app.xml", "application/vnd.openxmlformats-officedocument.extended-properties+xml"},
            {"/docProps/custom.xml", "application/vnd.openxmlformats-officedocument.custom-properties+xml"}
        };
        for (String[] type : types) {
            xml.empty("Override", "PartName", type[0], "ContentType", type[1]);
        }
        return xml.bytes();
    }

    static byte[] glossaryRelations() {
        return OfficePackage.relations("rId1", OFFICE + "styles", "styles.xml");
    }

    static byte[] valuesRelations() {
        return OfficePackage.relations("rId1", OFFICE + "customXmlProps", "itemProps1.xml");
    }

    static byte[] settings(String language) {
        Xml xml = new Xml("w:settings", "xmlns:w", DocxBody.WORD);
        xml.empty("w:zoom", "w:percent", "100").empty("w:defaultTabStop", "w:val", "425");
        xml.empty("w:autoHyphenation", "w:val", "1").empty("w:hyphenationZone", "w:val", "425");
        // Word 2013 and later: without it Word opens the document in a compatibility mode.
        xml.open("w:compat")
                .empty(
                        "w:compatSetting",
                        "w:name",
                        "compatibilityMode",
                        "w:uri",
                        "http://schemas.microsoft.com/office/word",
                        "w:val",
                        "15")
                .close();
        xml.empty("w:themeFontLang", "w:val", language);
        return xml.bytes();
    }

    static byte[] footer(String text) {
        Xml xml = new Xml("w:ftr", "xmlns:w", DocxBody.WORD);
        xml.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", "Footer").close();
        xml.open("w:r").element("w:t", text, "xml:space", "preserve").close();
        xml.open("w:r")
                .empty("w:tab")
                .element("w:t", "Sida ", "xml:space", "preserve")
                .close();
        field(xml, "PAGE");
        xml.open("w:r").element("w:t", " av ", "xml:space", "preserve").close();
        field(xml, "NUMPAGES");
        return xml.close().bytes();
    }

    private static void field(Xml xml, String name) {
        xml.open("w:fldSimple", "w:instr", " " + name + " ")
                .open("w:r")
                .element("w:t", "1")
                .close()
                .close();
    }
}
