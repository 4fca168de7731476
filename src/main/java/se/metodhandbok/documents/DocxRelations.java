package se.metodhandbok.documents;

import java.util.LinkedHashMap;
import java.util.Map;

/** What the main part of a Word document points to: its other parts, pictures and addresses on the web. */
final class DocxRelations {
    static final String FOOTER = "rId4";

    private final Xml xml = new Xml("Relationships", "xmlns", OfficePackage.RELATIONS);
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
                    OfficePackage.OFFICE + "hyperlink",
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
        xml.empty("Relationship", "Id", id, "Type", OfficePackage.OFFICE + type, "Target", target);
        return id;
    }

    private String nextId() {
        last++;
        return "rId" + last;
    }

    byte[] write() {
        return xml.bytes();
    }
}
