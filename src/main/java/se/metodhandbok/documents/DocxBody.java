package se.metodhandbok.documents;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import se.metodhandbok.documents.Pictures.Picture;
import se.metodhandbok.model.template.Block;
import se.metodhandbok.model.template.Inline;
import se.metodhandbok.model.template.Kind;
import se.metodhandbok.model.template.Template;

/** Writes a Word document's main part. */
final class DocxBody {
    static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    /** A twentieth of a point, Word's measure of length. */
    private static final double TWIPS_PER_MM = 1440 / 25.4;

    private static final int EMU_PER_MM = 36000;

    private final DocxControls controls;
    private final DocxRelations relations;
    private final Pictures source;
    private final DocxNumbering numbering = new DocxNumbering();
    private final List<Picture> pictures = new ArrayList<>();
    /** Whether the block is help for the paragraph after it, and must not be parted from it. */
    private boolean keepWithNext;

    private final Xml xml = new Xml(
            "w:document",
            "xmlns:w",
            WORD,
            "xmlns:r",
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
            "xmlns:w14",
            "http://schemas.microsoft.com/office/word/2010/wordml",
            "xmlns:mc",
            "http://schemas.openxmlformats.org/markup-compatibility/2006",
            "mc:Ignorable",
            "w14");

    DocxBody(DocxControls controls, DocxRelations relations, Pictures source) {
        this.controls = controls;
        this.relations = relations;
        this.source = source;
    }

    byte[] write(TextDocument document) throws IOException {
        Template template = document.template();
        xml.open("w:body");
        startParagraph("Title");
        run(template.title(), false, false);
        xml.close();
        List<Block> blocks = document.blocks();
        for (int i = 0; i < blocks.size(); i++) {
            keepWithNext = blocks.get(i).kind() != Kind.NORMAL
                    && i < blocks.size() - 1
                    && blocks.get(i + 1) instanceof Block.Paragraph;
            write(blocks.get(i));
        }
        section();
        return xml.close().bytes();
    }

    /** The pictures that were used, in order. */
    List<Picture> pictures() {
        return pictures;
    }

    byte[] numbering() {
        return numbering.write();
    }

    private void write(Block block) throws IOException {
        switch (block) {
            case Block.Heading heading -> {
                startParagraph("Heading" + heading.level());
                run(heading.text(), false, false);
                xml.close();
            }
            case Block.Paragraph paragraph -> {
                startParagraph(DocxStyles.paragraph(paragraph.kind()));
                exampleLabel(paragraph.kind());
                inlines(paragraph.inlines());
                xml.close();
            }
            case Block.ListBlock list -> list(list, 0);
            case Block.Table table -> table(table);
            case Block.Image image -> image(image);
            case Block.Sheet sheet -> throw new IllegalArgumentException("Not made a table: " + sheet.id());
            case Block.Matrix matrix -> throw new IllegalArgumentException("Not made a table: " + matrix.title());
        }
    }

    private void startParagraph(String style) {
        xml.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", style);
        keep();
        xml.close();
    }

    private void keep() {
        if (keepWithNext) {
            xml.empty("w:keepNext");
        }
    }

    /** Looks alone do not tell help from example; the word does. */
    private void exampleLabel(Kind kind) {
        if (kind == Kind.EXAMPLE) {
            run("Exempel: ", true, false);
        }
    }

    private void list(Block.ListBlock list, int level) {
        int number = list.checklist() ? 0 : list.ordered() ? numbering.ordered(level) : DocxNumbering.BULLETS;
        String style = list.checklist() ? DocxStyles.CHECKLIST : DocxStyles.list(list.kind());
        for (Block.Item item : list.items()) {
            xml.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", style);
            keep();
            if (number > 0) {
                xml.open("w:numPr")
                        .empty("w:ilvl", "w:val", String.valueOf(level))
                        .empty("w:numId", "w:val", String.valueOf(number))
                        .close();
            }
            if (list.kind() != Kind.NORMAL) {
                // The numbering's own indent would win over the style's and draw the rule outside the margin.
                String left = String.valueOf(DocxStyles.GUIDANCE_INDENT + DocxNumbering.INDENT * (level + 1));
                xml.empty("w:ind", "w:left", left, "w:hanging", String.valueOf(DocxNumbering.INDENT));
            }
            xml.close();
            if (list.checklist()) {
                controls.checkbox(plain(item.inlines()), xml);
                xml.open("w:r").empty("w:tab").close();
            }
            inlines(item.inlines());
            xml.close();
            item.lists().forEach(inner -> list(inner, Math.min(level + 1, DocxNumbering.DEEPEST)));
        }
    }

    private static String plain(List<Inline> inlines) {
        return inlines.stream()
                .map(inline -> switch (inline) {
                    case Inline.Text text -> text.text();
                    case Inline.Field field -> field.label();
                    case Inline.Link link -> link.text();
                    case Inline.LineBreak unused -> " ";
                })
                .collect(Collectors.joining());
    }

    private void table(Block.Table table) {
        if (!table.caption().isEmpty()) {
            startParagraph("Caption");
            run(table.caption(), false, false);
            xml.close();
        }
        String firstColumn = table.headerColumn() ? "1" : "0";
        List<Integer> widths = ColumnWidths.millimetres(table, Look.SMALL).stream()
                .map(width -> (int) Math.round(width * TWIPS_PER_MM))
                .toList();
        xml.open("w:tbl").open("w:tblPr").empty("w:tblStyle", "w:val", DocxStyles.TABLE);
        xml.empty("w:tblW", "w:w", "5000", "w:type", "pct").empty("w:tblLayout", "w:type", "fixed");
        xml.empty(
                "w:tblLook",
                "w:val",
                "04A0",
                "w:firstRow",
                "1",
                "w:lastRow",
                "0",
                "w:firstColumn",
                firstColumn,
                "w:lastColumn",
                "0",
                "w:noHBand",
                "1",
                "w:noVBand",
                "1");
        if (!table.caption().isEmpty()) {
            xml.empty("w:tblCaption", "w:val", table.caption());
        }
        xml.close().open("w:tblGrid");
        widths.forEach(width -> xml.empty("w:gridCol", "w:w", String.valueOf(width)));
        xml.close();
        row(table.header(), widths, "Tabellrubrik", "Tabellrubrik", true);
        String first = table.headerColumn() ? "Tabellradrubrik" : DocxStyles.cell(table.kind());
        int rows = table.rows().size();
        for (int i = 0; i < rows; i++) {
            boolean keep = i < rows - 1 && rows <= Look.ROWS_KEPT_TOGETHER;
            row(table.rows().get(i), widths, first, DocxStyles.cell(table.kind()), keep);
        }
        xml.close();
        startParagraph(DocxStyles.AFTER_TABLE);
        xml.close();
    }

    private void row(List<Block.Cell> cells, List<Integer> widths, String firstStyle, String style, boolean keep) {
        xml.open("w:tr").open("w:trPr").empty("w:cantSplit");
        if (style.equals("Tabellrubrik")) {
            xml.empty("w:tblHeader");
        }
        xml.close();
        for (int i = 0; i < cells.size(); i++) {
            xml.open("w:tc").open("w:tcPr");
            xml.empty("w:tcW", "w:w", String.valueOf(widths.get(i)), "w:type", "dxa")
                    .close();
            xml.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", i == 0 ? firstStyle : style);
            if (keep) {
                xml.empty("w:keepNext");
            }
            xml.close();
            inlines(cells.get(i).inlines());
            xml.close().close();
        }
        xml.close();
    }

    private void image(Block.Image image) throws IOException {
        Picture picture = source.picture(image.path());
        pictures.add(picture);
        int number = pictures.size();
        startParagraph(DocxStyles.paragraph(image.kind()));
        new DocxPicture(picture, relations.picture(number, picture.extension()), number, image.alt(), EMU_PER_MM)
                .write(xml);
        xml.close();
    }

    private void inlines(List<Inline> inlines) {
        for (Inline inline : inlines) {
            switch (inline) {
                case Inline.Text text -> run(text.text(), text.bold(), text.italic());
                case Inline.Field field -> controls.write(field, xml);
                case Inline.LineBreak unused -> xml.open("w:r").empty("w:br").close();
                case Inline.Link link -> {
                    xml.open("w:hyperlink", "r:id", relations.link(link.href()));
                    xml.open("w:r")
                            .open("w:rPr")
                            .empty("w:rStyle", "w:val", "Hyperlink")
                            .close();
                    xml.element("w:t", link.text(), "xml:space", "preserve")
                            .close()
                            .close();
                }
            }
        }
    }

    private void run(String text, boolean bold, boolean italic) {
        xml.open("w:r");
        if (bold || italic) {
            xml.open("w:rPr")
                    .empty("w:rStyle", "w:val", bold ? "Strong" : "Emphasis")
                    .close();
        }
        xml.element("w:t", text, "xml:space", "preserve").close();
    }

    private void section() {
        xml.open("w:sectPr").empty("w:footerReference", "w:type", "default", "r:id", DocxRelations.FOOTER);
        xml.empty("w:pgSz", "w:w", "11906", "w:h", "16838");
        String margin = String.valueOf(Math.round(Look.MARGIN_MM * TWIPS_PER_MM));
        xml.empty(
                "w:pgMar",
                "w:top",
                margin,
                "w:right",
                margin,
                "w:bottom",
                margin,
                "w:left",
                margin,
                "w:header",
                "709",
                "w:footer",
                "709",
                "w:gutter",
                "0");
        xml.close();
    }
}
