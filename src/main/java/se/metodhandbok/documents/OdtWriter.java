package se.metodhandbok.documents;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import se.metodhandbok.documents.Pictures.Picture;
import se.metodhandbok.model.template.Template;

/**
 * Writes OpenDocument text (ODF 1.2). A field is an input field over a variable of the document's, so that a field in
 * several places changes in all of them.
 */
public final class OdtWriter implements DocumentWriter {
    private static final String TYPE = "application/vnd.oasis.opendocument.text";

    private final Pictures pictures;

    /** A writer of templates with the pictures. */
    public OdtWriter(Pictures pictures) {
        this.pictures = pictures;
    }

    @Override
    public String extension() {
        return "odt";
    }

    @Override
    public byte[] write(Template template) throws IOException {
        TextDocument document = TextDocument.of(template);
        OdtBody body = new OdtBody(pictures);
        byte[] content = body.write(document);
        ZipPackage parts = new ZipPackage()
                .addStored("mimetype", TYPE.getBytes(StandardCharsets.US_ASCII))
                .add("content.xml", content)
                .add("styles.xml", OdtStyles.write(Locale.forLanguageTag(template.language()), document.footer()))
                .add("meta.xml", meta(template));
        List<Picture> used = body.pictures();
        for (int i = 0; i < used.size(); i++) {
            parts.add(OdtBody.media(i + 1, used.get(i)), used.get(i).bytes());
        }
        return parts.add("META-INF/manifest.xml", manifest(used)).bytes();
    }

    private static byte[] meta(Template template) {
        Xml xml = new Xml(
                "office:document-meta",
                "xmlns:office",
                Odf.OFFICE,
                "xmlns:meta",
                Odf.NAMESPACE + "meta:1.0",
                "xmlns:dc",
                "http://purl.org/dc/elements/1.1/",
                "office:version",
                Odf.VERSION);
        String day = template.modified() + "T00:00:00";
        xml.open("office:meta").element("meta:generator", "Metodhandboken");
        xml.element("dc:title", template.title()).element("dc:description", template.description());
        template.keywords().forEach(keyword -> xml.element("meta:keyword", keyword));
        xml.element("meta:initial-creator", template.owner()).element("dc:creator", template.owner());
        xml.element("meta:creation-date", day).element("dc:date", day).element("dc:language", template.language());
        xml.element("meta:user-defined", template.id(), "meta:name", "Mall-id");
        xml.element("meta:user-defined", template.version(), "meta:name", "Mallversion");
        return xml.close().bytes();
    }

    private static byte[] manifest(List<Picture> pictures) {
        Xml xml = new Xml(
                "manifest:manifest", "xmlns:manifest", Odf.NAMESPACE + "manifest:1.0", "manifest:version", Odf.VERSION);
        file(xml, "/", TYPE);
        List.of("content.xml", "styles.xml", "meta.xml").forEach(part -> file(xml, part, "text/xml"));
        for (int i = 0; i < pictures.size(); i++) {
            file(
                    xml,
                    OdtBody.media(i + 1, pictures.get(i)),
                    "image/" + pictures.get(i).extension());
        }
        return xml.bytes();
    }

    private static void file(Xml xml, String path, String type) {
        xml.empty("manifest:file-entry", "manifest:full-path", path, "manifest:media-type", type);
    }
}
