package se.metodhandbok.documents;

import java.util.LinkedHashMap;
import java.util.Map;

/** What the main part of a Word document points to: its other parts, pictures and addresses on the web. */
final class DocxRelations {
    static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    static final String FOOTER = "rId4";

    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";

    private final Xml xml = new Xml("Relationships", "xmlns", PACKAGE);
    private final Map<String, String> links = new LinkedHashMap<>();
    private int last;

    DocxRelations() {
        add("styles", "styles.xml");
        add("numbering", "numbering.xml");
        add("settings", "settings.xml");
        add("footer", "footer1.xml");
        add("glossaryDocument", "glossary/document.xml");
        add("customXml", "../customXml/item1.xml");
    }

    /** The id of an address on the web. */
    String link(String href) {
        return links.computeIfAbsent(href, address -> {
            String id = nextId();
            xml.empty(
                    "Relationship",
                    "Id",
                    id,
                    "Type",
                    OFFICE + "hyperlink",
                    "Target",
                    address,
                    "TargetMode",
                    "External");
            return id;
        });
    }

    /** The id of the picture with the number, from 1. */
    String picture(int number, String extension) {
        return add("image", media(number, extension).substring("word/".length()));
    }

    /** Where a picture is in the package. */
    static String media(int number, String extension) {
        return "word/media/image" + number + "." + extension;
    }

    private String add(String type, String target) {
        String id = nextId();
        xml.empty("Relationship", "Id", id, "Type", OFFICE + type, "Target", target);
        return id;
    }

    private String nextId() {
        last++;
        return "rId" + last;
    }

    byte[] write() {
        return xml.bytes();
    }

    /** A part with nothing but relations. Attributes come in threes: id, type, target. */
    static byte[] of(String... relations) {
        Xml xml = new Xml("Relationships", "xmlns", PACKAGE);
        for (int i = 0; i < relations.length; i += 3) {
            xml.empty("Relationship", "Id", relations[i], "Type", relations[i + 1], "Target", relations[i + 2]);
        }
        return xml.bytes();
    }
}
