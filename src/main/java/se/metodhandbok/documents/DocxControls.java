package se.metodhandbok.documents;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import se.metodhandbok.model.template.Inline.Field;

/**
 * A Word document's content controls. Each is bound to an element of one custom XML part, so that all controls of a field
 * hold the same value, and has a placeholder of its own in the glossary, without which Word shows its own prompt.
 */
final class DocxControls {
    private static final String VALUES = "urn:metodhandboken:falt";
    private static final String VALUES_ID = guid("falt");

    private final Map<Field, Integer> fields;
    private int lastId;

    DocxControls(TextDocument document) {
        this.fields = document.fields();
    }

    /** What shows until something is written: the label, in brackets that can be seen on paper too. */
    static String placeholder(Field field) {
        return "[" + field.label() + "]";
    }

    /** Writes the control in a paragraph. */
    void write(Field field, Xml xml) {
        xml.open("w:sdt").open("w:sdtPr");
        xml.empty("w:alias", "w:val", field.label());
        xml.empty("w:tag", "w:val", field.id());
        xml.empty("w:id", "w:val", nextId());
        xml.open("w:placeholder").empty("w:docPart", "w:val", part(field)).close();
        xml.empty("w:showingPlcHdr");
        xml.empty(
                "w:dataBinding",
                "w:prefixMappings",
                "xmlns:f='" + VALUES + "'",
                "w:xpath",
                "/f:falt[1]/f:" + field.id() + "[1]",
                "w:storeItemID",
                VALUES_ID);
        type(field, xml);
        xml.close().open("w:sdtContent");
        placeholderRun(field, xml);
        xml.close().close();
    }

    private static void type(Field field, Xml xml) {
        switch (field.type()) {
            case TEXT, NUMBER -> xml.empty("w:text");
            case PARAGRAPH -> xml.empty("w:text", "w:multiLine", "1");
            case DATE ->
                xml.open("w:date")
                        .empty("w:dateFormat", "w:val", "yyyy-MM-dd")
                        .empty("w:lid", "w:val", "sv-SE")
                        .empty("w:storeMappedDataAs", "w:val", "date")
                        .empty("w:calendar", "w:val", "gregorian")
                        .close();
            case CHOICE -> {
                xml.open("w:dropDownList");
                field.choices().forEach(choice -> xml.empty("w:listItem", "w:displayText", choice, "w:value", choice));
                xml.close();
            }
        }
    }

    private static void placeholderRun(Field field, Xml xml) {
        xml.open("w:r").open("w:rPr").empty("w:rStyle", "w:val", DocxStyles.PLACEHOLDER);
        xml.close().element("w:t", placeholder(field)).close();
    }

    /** Writes a box to tick; its name is what stands beside it. */
    void checkbox(String name, Xml xml) {
        xml.open("w:sdt").open("w:sdtPr");
        xml.empty("w:alias", "w:val", name.length() > 60 ? name.substring(0, 60) : name);
        xml.empty("w:id", "w:val", nextId());
        xml.open("w14:checkbox")
                .empty("w14:checked", "w14:val", "0")
                .empty("w14:checkedState", "w14:val", "2612", "w14:font", "MS Gothic")
                .empty("w14:uncheckedState", "w14:val", "2610", "w14:font", "MS Gothic")
                .close();
        xml.close().open("w:sdtContent").open("w:r").open("w:rPr");
        xml.empty("w:rFonts", "w:ascii", "MS Gothic", "w:hAnsi", "MS Gothic", "w:eastAsia", "MS Gothic");
        xml.close().element("w:t", "\u2610").close().close().close();
    }

    /** The part the controls are bound to: one empty element a field. */
    byte[] values() {
        Xml xml = new Xml("falt", "xmlns", VALUES);
        fields.keySet().forEach(field -> xml.empty(field.id()));
        return xml.bytes();
    }

    byte[] valuesProperties() {
        String namespace = "http://schemas.openxmlformats.org/officeDocument/2006/customXml";
        return new Xml("ds:datastoreItem", "xmlns:ds", namespace, "ds:itemID", VALUES_ID)
                .open("ds:schemaRefs")
                .empty("ds:schemaRef", "ds:uri", VALUES)
                .close()
                .bytes();
    }

    /** The placeholders. */
    byte[] glossary() {
        Xml xml = new Xml("w:glossaryDocument", "xmlns:w", DocxBody.WORD).open("w:docParts");
        if (fields.isEmpty()) {
            // The schema wants at least one.
            placeholderPart(new Field("text", "Text", Field.Type.TEXT, java.util.List.of()), xml);
        }
        fields.keySet().forEach(field -> placeholderPart(field, xml));
        return xml.close().bytes();
    }

    private static void placeholderPart(Field field, Xml xml) {
        xml.open("w:docPart").open("w:docPartPr").empty("w:name", "w:val", part(field));
        xml.open("w:category")
                .empty("w:name", "w:val", "Allmänt")
                .empty("w:gallery", "w:val", "placeholder")
                .close();
        xml.open("w:types").empty("w:type", "w:val", "bbPlcHdr").close();
        xml.open("w:behaviors").empty("w:behavior", "w:val", "content").close();
        xml.empty("w:guid", "w:val", guid(part(field)));
        xml.close().open("w:docPartBody").open("w:p");
        placeholderRun(field, xml);
        xml.close().close().close();
    }

    private static String part(Field field) {
        return "Falt-" + field.id();
    }

    private String nextId() {
        lastId++;
        return String.valueOf(lastId);
    }

    private static String guid(String name) {
        UUID id = UUID.nameUUIDFromBytes(("metodhandboken " + name).getBytes(StandardCharsets.UTF_8));
        return "{" + id.toString().toUpperCase(Locale.ROOT) + "}";
    }
}
