package se.metodhandbok.documents;

import java.util.List;
import java.util.Map;
import se.metodhandbok.model.template.Template;

/** What Word documents and Excel workbooks have in common: what relates parts, and the properties (ECMA-376 part 2). */
public final class OfficePackage {
    /** What types of relations to parts of a document begin with. */
    public static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    static final String RELATIONS = PACKAGE + "relationships";

    private static final String OFFICE_DOCUMENT = "http://schemas.openxmlformats.org/officeDocument/2006/";

    private OfficePackage() {}

    /** The package's own relations: to its main part and its properties. */
    public static byte[] packageRelations(String mainPart) {
        return relations(
                "rId1",
                OFFICE + "officeDocument",
                mainPart,
                "rId2",
                PACKAGE + "relationships/metadata/core-properties",
                "docProps/core.xml",
                "rId3",
                OFFICE + "extended-properties",
                "docProps/app.xml",
                "rId4",
                OFFICE + "custom-properties",
                "docProps/custom.xml");
    }

    /** A part with nothing but relations. They come in threes: id, type, target. */
    public static byte[] relations(String... relations) {
        Xml xml = new Xml("Relationships", "xmlns", RELATIONS);
        for (int i = 0; i < relations.length; i += 3) {
            xml.empty("Relationship", "Id", relations[i], "Type", relations[i + 1], "Target", relations[i + 2]);
        }
        return xml.bytes();
    }

    /** Title, creator, description, keywords, language and version, as everybody's search finds them. */
    public static byte[] coreProperties(Template template) {
        String day = template.modified() + "T00:00:00Z";
        Xml xml = new Xml(
                "cp:coreProperties",
                "xmlns:cp",
                PACKAGE + "metadata/core-properties",
                "xmlns:dc",
                "http://purl.org/dc/elements/1.1/",
                "xmlns:dcterms",
                "http://purl.org/dc/terms/",
                "xmlns:xsi",
                "http://www.w3.org/2001/XMLSchema-instance");
        xml.element("dc:title", template.title()).element("dc:creator", template.owner());
        xml.element("cp:keywords", String.join(", ", template.keywords()));
        xml.element("dc:description", template.description()).element("cp:lastModifiedBy", template.owner());
        xml.element("dcterms:created", day, "xsi:type", "dcterms:W3CDTF");
        xml.element("dcterms:modified", day, "xsi:type", "dcterms:W3CDTF");
        xml.element("dc:language", template.language()).element("cp:version", template.version());
        return xml.bytes();
    }

    /** What made the file. */
    public static byte[] applicationProperties() {
        return new Xml("Properties", "xmlns", OFFICE_DOCUMENT + "extended-properties")
                .element("Application", "Metodhandboken")
                .bytes();
    }

    /** The template's id and version. */
    public static byte[] customProperties(Template template) {
        Xml xml = new Xml(
                "Properties",
                "xmlns",
                OFFICE_DOCUMENT + "custom-properties",
                "xmlns:vt",
                OFFICE_DOCUMENT + "docPropsVTypes");
        int id = 2; // The first that is free for use.
        for (Map.Entry<String, String> property : properties(template)) {
            xml.open(
                    "property",
                    "fmtid",
                    "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}",
                    "pid",
                    String.valueOf(id),
                    "name",
                    property.getKey());
            xml.element("vt:lpwstr", property.getValue()).close();
            id++;
        }
        return xml.bytes();
    }

    private static List<Map.Entry<String, String>> properties(Template template) {
        return List.of(Map.entry("Mall-id", template.id()), Map.entry("Mallversion", template.version()));
    }
}
