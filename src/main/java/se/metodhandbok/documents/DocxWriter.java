package se.metodhandbok.documents;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import se.metodhandbok.documents.Pictures.Picture;
import se.metodhandbok.model.template.Template;

/**
 * Writes Word documents (ECMA-376, transitional): real heading styles, tables whose header row repeats, and content
 * controls bound to one custom XML part, so that a field in several places changes in all of them.
 */
public final class DocxWriter implements DocumentWriter {
    private final Pictures pictures;

    /** A writer of templates with the pictures. */
    public DocxWriter(Pictures pictures) {
        this.pictures = pictures;
    }

    @Override
    public String extension() {
        return "docx";
    }

    @Override
    public byte[] write(Template template) throws IOException {
        TextDocument document = TextDocument.of(template);
        DocxControls controls = new DocxControls(document);
        DocxRelations relations = new DocxRelations();
        DocxBody body = new DocxBody(controls, relations, pictures);
        byte[] main = body.write(document);
        byte[] styles = DocxStyles.write(template.language());
        List<Picture> images = body.pictures();

        ZipPackage parts = new ZipPackage()
                .add("[Content_Types].xml", DocxParts.contentTypes(images))
                .add("_rels/.rels", OfficePackage.packageRelations("word/document.xml"))
                .add("word/document.xml", main)
                .add("word/styles.xml", styles)
                .add("word/numbering.xml", body.numbering())
                .add("word/settings.xml", DocxParts.settings(template.language()))
                .add("word/footer1.xml", DocxParts.footer(document.footer()));
        for (Picture picture : new ArrayList<>(images)) {
            parts.add(DocxRelations.media(images.indexOf(picture) + 1, picture.extension()), picture.bytes());
        }
        return parts.add("word/_rels/document.xml.rels", relations.write())
                .add("word/glossary/document.xml", controls.glossary())
                .add("word/glossary/styles.xml", styles)
                .add("word/glossary/_rels/document.xml.rels", DocxParts.glossaryRelations())
                .add("customXml/item1.xml", controls.values())
                .add("customXml/itemProps1.xml", controls.valuesProperties())
                .add("customXml/_rels/item1.xml.rels", DocxParts.valuesRelations())
                .add("docProps/core.xml", OfficePackage.coreProperties(template))
                .add("docProps/app.xml", OfficePackage.applicationProperties())
                .add("docProps/custom.xml", OfficePackage.customProperties(template))
                .bytes();
    }
}
