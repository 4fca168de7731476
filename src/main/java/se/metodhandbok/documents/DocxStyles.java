package se.metodhandbok.documents;

import se.metodhandbok.model.template.Kind;

/** A Word document's styles: Word's own where it has one, so that navigation, contents and screen readers know them. */
final class DocxStyles {
    static final String PLACEHOLDER = "PlaceholderText";
    static final String CHECKLIST = "Checklista";
    static final String TABLE = "Handbokstabell";

    /** Keeps what follows off the table. */
    static final String AFTER_TABLE = "Eftertabell";

    /** How far help and examples stand from the margin, in twentieths of a point; their rule stands between. */
    static final int GUIDANCE_INDENT = 255;

    private static final String HELP = "Hjalptext";
    private static final String EXAMPLE = "Exempel";

    private final Xml xml = new Xml("w:styles", "xmlns:w", DocxBody.WORD);

    private DocxStyles() {}

    static String paragraph(Kind kind) {
        return switch (kind) {
            case NORMAL -> "BodyText";
            case HELP -> HELP;
            case EXAMPLE -> EXAMPLE;
        };
    }

    static String list(Kind kind) {
        return switch (kind) {
            case NORMAL -> "ListParagraph";
            case HELP -> "Hjalplista";
            case EXAMPLE -> "Exempellista";
        };
    }

    static String cell(Kind kind) {
        return kind == Kind.EXAMPLE ? "Tabellexempel" : "Tabelltext";
    }

    static byte[] write(String language) {
        DocxStyles styles = new DocxStyles();
        styles.defaults(language);
        styles.text();
        styles.headings();
        styles.guidance();
        styles.lists();
        styles.cells();
        styles.characters();
        styles.table();
        return styles.xml.bytes();
    }

    private void defaults(String language) {
        xml.open("w:docDefaults").open("w:rPrDefault").open("w:rPr");
        xml.empty("w:rFonts", "w:ascii", Look.FONT, "w:hAnsi", Look.FONT, "w:eastAsia", Look.FONT, "w:cs", Look.FONT);
        xml.empty("w:color", "w:val", Look.INK);
        size(Look.BODY);
        xml.empty("w:lang", "w:val", language, "w:eastAsia", language, "w:bidi", language);
        xml.close().close().open("w:pPrDefault").open("w:pPr");
        spacing(0, 120, 276);
        xml.close().close().close();
        xml.open("w:style", "w:type", "paragraph", "w:default", "1", "w:styleId", "Normal")
                .empty("w:name", "w:val", "Normal")
                .empty("w:qFormat")
                .close();
        xml.open("w:style", "w:type", "table", "w:default", "1", "w:styleId", "TableNormal")
                .empty("w:name", "w:val", "Normal Table")
                .empty("w:uiPriority", "w:val", "99")
                .empty("w:semiHidden")
                .empty("w:unhideWhenUsed")
                .open("w:tblPr")
                .empty("w:tblInd", "w:w", "0", "w:type", "dxa")
                .close()
                .close();
    }

    private void text() {
        paragraph("BodyText", "Body Text", "Normal", "BodyText", () -> {}, () -> {});
        paragraph(
                "Title",
                "Title",
                "Normal",
                "BodyText",
                () -> {
                    xml.empty("w:keepNext");
                    xml.open("w:pBdr")
                            .empty("w:bottom", border("single", 12, 8, Look.ACCENT))
                            .close();
                    spacing(0, 360, 240);
                },
                () -> bold(Look.TITLE, Look.INK));
        paragraph(
                "Caption",
                "caption",
                "Normal",
                "BodyText",
                () -> {
                    xml.empty("w:keepNext");
                    spacing(160, 80, 240);
                },
                () -> bold(Look.SMALL, Look.INK));
        paragraph(
                "Footer",
                "footer",
                "Normal",
                "Footer",
                () -> {
                    xml.open("w:pBdr")
                            .empty("w:top", border("single", 4, 6, Look.RULE))
                            .close();
                    xml.open("w:tabs")
                            .empty("w:tab", "w:val", "right", "w:pos", "9071")
                            .close();
                    spacing(0, 0, 240);
                },
                () -> {
                    xml.empty("w:color", "w:val", Look.MUTED);
                    size(9);
                });
    }

    private void headings() {
        for (int level = 1; level <= Look.HEADINGS.size(); level++) {
            int number = level;
            paragraph(
                    "Heading" + level,
                    "heading " + level,
                    "Normal",
                    "BodyText",
                    () -> {
                        xml.empty("w:keepNext").empty("w:keepLines");
                        spacing(number == 1 ? 400 : 280, 100, 252);
                        xml.empty("w:outlineLvl", "w:val", String.valueOf(number - 1));
                    },
                    () -> bold(Look.HEADINGS.get(number - 1), number == 1 ? Look.ACCENT : Look.INK));
        }
    }

    private void guidance() {
        paragraph(HELP, "Hjälptext", "Normal", HELP, this::helpParagraph, this::helpText);
        paragraph(EXAMPLE, "Exempel", "Normal", EXAMPLE, this::exampleParagraph, () -> {});
    }

    /** Help stays with what it is about, so that no field stands alone on the next page. */
    private void helpParagraph() {
        xml.empty("w:keepNext")
                .open("w:pBdr")
                .empty("w:left", border("single", 24, 10, Look.ACCENT))
                .close();
        spacing(0, 120, 264);
        xml.empty("w:ind", "w:left", String.valueOf(GUIDANCE_INDENT));
    }

    private void helpText() {
        xml.empty("w:color", "w:val", Look.MUTED);
        size(Look.SMALL);
    }

    private void exampleParagraph() {
        xml.empty("w:keepNext")
                .open("w:pBdr")
                .empty("w:left", border("dotted", 24, 10, Look.RULE))
                .close();
        spacing(0, 120, 264);
        xml.empty("w:ind", "w:left", String.valueOf(GUIDANCE_INDENT));
    }

    private void lists() {
        Runnable close = () -> {
            spacing(0, 60, 276);
            xml.empty("w:ind", "w:left", "425", "w:hanging", "425");
        };
        paragraph("ListParagraph", "List Paragraph", "Normal", "ListParagraph", close, () -> {});
        paragraph("Hjalplista", "Hjälplista", HELP, "Hjalplista", () -> spacing(0, 60, 264), () -> {});
        paragraph("Exempellista", "Exempellista", EXAMPLE, "Exempellista", () -> spacing(0, 60, 264), () -> {});
        paragraph(
                CHECKLIST,
                "Checklista",
                "Normal",
                CHECKLIST,
                () -> {
                    xml.open("w:tabs")
                            .empty("w:tab", "w:val", "left", "w:pos", "425")
                            .close();
                    spacing(0, 60, 276);
                    xml.empty("w:ind", "w:left", "425", "w:hanging", "425");
                },
                () -> {});
    }

    private void cells() {
        Runnable tight = () -> spacing(60, 60, 252);
        paragraph("Tabelltext", "Tabelltext", "Normal", "Tabelltext", tight, () -> size(Look.SMALL));
        paragraph("Tabellexempel", "Tabellexempel", "Tabelltext", "Tabellexempel", () -> {}, () -> {
            xml.empty("w:color", "w:val", Look.MUTED);
        });
        paragraph("Tabellrubrik", "Tabellrubrik", "Tabelltext", "Tabellrubrik", () -> xml.empty("w:keepNext"), () -> {
            bold(Look.SMALL, Look.ON_DEEP);
        });
        paragraph("Tabellradrubrik", "Tabellradrubrik", "Tabelltext", "Tabellradrubrik", () -> {}, () -> {
            bold(Look.SMALL, Look.INK);
        });
        paragraph(AFTER_TABLE, "Efter tabell", "Normal", "BodyText", () -> spacing(0, 60, 120), () -> size(6));
    }

    private void characters() {
        character("Strong", "Strong", () -> xml.empty("w:b"));
        character("Emphasis", "Emphasis", () -> xml.empty("w:i"));
        character(PLACEHOLDER, "Placeholder Text", () -> xml.empty("w:color", "w:val", Look.ACCENT));
        character("Hyperlink", "Hyperlink", () -> xml.empty("w:color", "w:val", Look.ACCENT)
                .empty("w:u", "w:val", "single"));
    }

    private void table() {
        xml.open("w:style", "w:type", "table", "w:customStyle", "1", "w:styleId", TABLE);
        xml.empty("w:name", "w:val", "Handbokstabell").empty("w:basedOn", "w:val", "TableNormal");
        xml.open("w:tblPr").open("w:tblBorders");
        for (String side : new String[] {"top", "left", "bottom", "right", "insideH", "insideV"}) {
            xml.empty("w:" + side, border("single", 4, 0, Look.RULE));
        }
        xml.close().open("w:tblCellMar");
        xml.empty("w:left", "w:w", "100", "w:type", "dxa").empty("w:right", "w:w", "100", "w:type", "dxa");
        xml.close().close();
        shade("firstRow", Look.DEEP);
        shade("firstCol", Look.SURFACE);
        xml.close();
    }

    private void shade(String part, String colour) {
        xml.open("w:tblStylePr", "w:type", part).open("w:tcPr");
        xml.empty("w:shd", "w:val", "clear", "w:color", "auto", "w:fill", colour)
                .close()
                .close();
    }

    private void paragraph(String id, String name, String basedOn, String next, Runnable layout, Runnable letters) {
        boolean own = !name.matches("Body Text|Title|caption|footer|heading [1-4]|List Paragraph");
        String[] attributes = own
                ? new String[] {"w:type", "paragraph", "w:customStyle", "1", "w:styleId", id}
                : new String[] {"w:type", "paragraph", "w:styleId", id};
        xml.open("w:style", attributes).empty("w:name", "w:val", name);
        xml.empty("w:basedOn", "w:val", basedOn).empty("w:next", "w:val", next).empty("w:qFormat");
        xml.open("w:pPr");
        layout.run();
        xml.close().open("w:rPr");
        letters.run();
        xml.close().close();
    }

    private void character(String id, String name, Runnable letters) {
        xml.open("w:style", "w:type", "character", "w:styleId", id).empty("w:name", "w:val", name);
        xml.open("w:rPr");
        letters.run();
        xml.close().close();
    }

    private void bold(int points, String colour) {
        xml.empty("w:b").empty("w:color", "w:val", colour);
        size(points);
    }

    private void size(int points) {
        String half = String.valueOf(points * 2);
        xml.empty("w:sz", "w:val", half).empty("w:szCs", "w:val", half);
    }

    /** In twentieths of a point; a line is 240. */
    private void spacing(int before, int after, int line) {
        xml.empty(
                "w:spacing",
                "w:before",
                String.valueOf(before),
                "w:after",
                String.valueOf(after),
                "w:line",
                String.valueOf(line),
                "w:lineRule",
                "auto");
    }

    /** Width in eighths of a point, distance in points. */
    private static String[] border(String kind, int width, int distance, String colour) {
        return new String[] {
            "w:val", kind, "w:sz", String.valueOf(width), "w:space", String.valueOf(distance), "w:color", colour
        };
    }
}
