package se.metodhandbok.documents;

import java.util.List;
import java.util.Locale;
import se.metodhandbok.model.template.Kind;

/** An OpenDocument text's styles part: named styles, lists, the page and its footer. */
final class OdtStyles {
    private static final List<String> SIGNS = List.of("•", "–", "•", "–");
    private static final List<String> COUNTS = List.of("1", "a", "i", "1");

    private static final double GUIDANCE_INDENT_MM = 4.5;

    private final Xml xml = Odf.part("office:document-styles");

    private OdtStyles() {}

    static byte[] write(Locale language, String footer) {
        OdtStyles styles = new OdtStyles();
        styles.xml
                .open("office:font-face-decls")
                .empty("style:font-face", "style:name", Look.FONT, "svg:font-family", Look.FONT)
                .close();
        styles.xml.open("office:styles");
        styles.defaults(language);
        styles.text();
        styles.guidance();
        styles.cells();
        styles.characters();
        styles.lists();
        styles.xml.close();
        styles.page(footer);
        return styles.xml.bytes();
    }

    private void defaults(Locale language) {
        xml.open("style:default-style", "style:family", "paragraph");
        xml.empty("style:paragraph-properties", "fo:line-height", "115%", "style:tab-stop-distance", "7.5mm");
        xml.empty(
                "style:text-properties",
                "style:font-name",
                Look.FONT,
                "fo:font-size",
                points(Look.BODY),
                "fo:color",
                "#" + Look.INK,
                "fo:language",
                language.getLanguage(),
                "fo:country",
                language.getCountry(),
                "fo:hyphenate",
                "true",
                "fo:hyphenation-remain-char-count",
                "3",
                "fo:hyphenation-push-char-count",
                "3");
        xml.close();
        xml.empty("style:style", "style:name", "Standard", "style:family", "paragraph", "style:class", "text");
    }

    private void text() {
        paragraph("Text_20_body", "Text body", "Standard", spacing(0, 2.2), List.of());
        paragraph(
                "Title",
                "Title",
                "Standard",
                List.of(
                        "fo:margin-bottom",
                        "6mm",
                        "fo:padding-bottom",
                        "3mm",
                        "fo:border-bottom",
                        "1.5pt solid #" + Look.ACCENT,
                        "fo:keep-with-next",
                        "always"),
                bold(Look.TITLE, Look.INK));
        for (int level = 1; level <= Look.HEADINGS.size(); level++) {
            heading(level);
        }
        paragraph(
                "Caption",
                "Caption",
                "Standard",
                List.of("fo:margin-top", "3mm", "fo:margin-bottom", "1.4mm", "fo:keep-with-next", "always"),
                bold(Look.SMALL, Look.INK));
        paragraph(
                "Footer",
                "Footer",
                "Standard",
                List.of("fo:border-top", "0.5pt solid #" + Look.RULE, "fo:padding-top", "2mm"),
                List.of("fo:font-size", "9pt", "fo:color", "#" + Look.MUTED));
    }

    private void heading(int level) {
        xml.open(
                "style:style",
                "style:name",
                "Heading_20_" + level,
                "style:display-name",
                "Heading " + level,
                "style:family",
                "paragraph",
                "style:parent-style-name",
                "Standard",
                "style:next-style-name",
                "Text_20_body",
                "style:default-outline-level",
                String.valueOf(level));
        xml.empty(
                "style:paragraph-properties",
                "fo:margin-top",
                level == 1 ? "7mm" : "5mm",
                "fo:margin-bottom",
                "1.8mm",
                "fo:keep-with-next",
                "always");
        xml.empty(
                "style:text-properties",
                bold(Look.HEADINGS.get(level - 1), level == 1 ? Look.ACCENT : Look.INK)
                        .toArray(String[]::new));
        xml.close();
    }

    private void guidance() {
        List<String> muted = List.of("fo:color", "#" + Look.MUTED, "fo:font-size", points(Look.SMALL));
        paragraph("Hjalptext", "Hjälptext", "Standard", side("3pt solid #" + Look.ACCENT), muted);
        paragraph("Exempel", "Exempel", "Standard", side("3pt dotted #" + Look.RULE), List.of());
        paragraph("Lista", "Lista", "Standard", spacing(0, 1), List.of());
        paragraph("Hjalplista", "Hjälplista", "Hjalptext", spacing(0, 1), List.of());
        paragraph("Exempellista", "Exempellista", "Exempel", spacing(0, 1), List.of());
    }

    private static List<String> side(String border) {
        return List.of(
                "fo:margin-bottom",
                "2.2mm",
                "fo:margin-left",
                GUIDANCE_INDENT_MM + "mm",
                "fo:padding-left",
                "3.5mm",
                "fo:border-left",
                border,
                "fo:keep-with-next",
                "always");
    }

    private void cells() {
        paragraph("Tabelltext", "Tabelltext", "Standard", spacing(1, 1), List.of("fo:font-size", points(Look.SMALL)));
        paragraph("Tabellexempel", "Tabellexempel", "Tabelltext", List.of(), List.of("fo:color", "#" + Look.MUTED));
        paragraph("Tabellrubrik", "Tabellrubrik", "Tabelltext", List.of(), bold(Look.SMALL, Look.ON_DEEP));
        paragraph("Tabellradrubrik", "Tabellradrubrik", "Tabelltext", List.of(), bold(Look.SMALL, Look.INK));
        paragraph("Efter_20_tabell", "Efter tabell", "Standard", spacing(0, 1), List.of("fo:font-size", points(6)));
    }

    private void characters() {
        character("Strong_20_Emphasis", "Strong Emphasis", "fo:font-weight", "bold");
        character("Emphasis", "Emphasis", "fo:font-style", "italic");
        character("Platshallare", "Platshållare", "fo:color", "#" + Look.ACCENT);
        character(
                "Internet_20_link",
                "Internet link",
                "fo:color",
                "#" + Look.ACCENT,
                "style:text-underline-style",
                "solid");
    }

    /** The looks of tables, rows and cells. */
    static void tables(Xml xml) {
        table(xml, "Tabell", "true");
        table(xml, "Korttabell", "false");
        xml.open("style:style", "style:name", "Rad", "style:family", "table-row");
        xml.empty("style:table-row-properties", "fo:keep-together", "always").close();
        cell(xml, "Cell", "transparent");
        cell(xml, "Rubrikcell", "#" + Look.DEEP);
        cell(xml, "Radcell", "#" + Look.SURFACE);
    }

    private static void table(Xml xml, String name, String mayBreak) {
        xml.open("style:style", "style:name", name, "style:family", "table");
        xml.empty(
                "style:table-properties",
                "style:width",
                Look.TEXT_WIDTH_MM + "mm",
                "table:align",
                "left",
                "style:may-break-between-rows",
                mayBreak);
        xml.close();
    }

    private static void cell(Xml xml, String name, String background) {
        xml.open("style:style", "style:name", name, "style:family", "table-cell");
        xml.empty(
                "style:table-cell-properties",
                "fo:background-color",
                background,
                "fo:border",
                "0.5pt solid #" + Look.RULE,
                "fo:padding-left",
                "1.8mm",
                "fo:padding-right",
                "1.8mm");
        xml.close();
    }

    private void lists() {
        list("Kryssrutor", 0, level -> bullets(level, "\u2610"));
        for (Kind kind : new Kind[] {Kind.NORMAL, Kind.HELP}) {
            // A list's own indent wins over the paragraph's, and would draw the rule of help outside the margin.
            double indent = kind == Kind.NORMAL ? 0 : GUIDANCE_INDENT_MM;
            list(list(kind, false), indent, level -> bullets(level, SIGNS.get(level - 1)));
            list(list(kind, true), indent, this::numbers);
        }
    }

    /** The name of the list style; help and examples have the same. */
    static String list(Kind kind, boolean ordered) {
        return (ordered ? "Nummer" : "Punkter") + (kind == Kind.NORMAL ? "" : "_20_i_20_hjalp");
    }

    private void bullets(int level, String sign) {
        xml.open("text:list-level-style-bullet", "text:level", String.valueOf(level), "text:bullet-char", sign);
    }

    private void numbers(int level) {
        xml.open(
                "text:list-level-style-number",
                "text:level",
                String.valueOf(level),
                "style:num-format",
                COUNTS.get(level - 1),
                "style:num-suffix",
                ".");
    }

    private void list(String name, double indent, java.util.function.IntConsumer openLevel) {
        xml.open("text:list-style", "style:name", name);
        for (int level = 1; level <= SIGNS.size(); level++) {
            openLevel.accept(level);
            xml.open("style:list-level-properties", "text:list-level-position-and-space-mode", "label-alignment");
            String left = String.format(Locale.ROOT, "%.1fmm", 7 * level + indent);
            xml.empty(
                    "style:list-level-label-alignment",
                    "text:label-followed-by",
                    "listtab",
                    "text:list-tab-stop-position",
                    left,
                    "fo:margin-left",
                    left,
                    "fo:text-indent",
                    "-7mm");
            xml.close().close();
        }
        xml.close();
    }

    private void page(String footer) {
        xml.open("office:automatic-styles");
        xml.open("style:page-layout", "style:name", "A4");
        xml.empty(
                "style:page-layout-properties",
                "fo:page-width",
                "210mm",
                "fo:page-height",
                "297mm",
                "fo:margin-top",
                Look.MARGIN_MM + "mm",
                "fo:margin-bottom",
                "15mm",
                "fo:margin-left",
                Look.MARGIN_MM + "mm",
                "fo:margin-right",
                Look.MARGIN_MM + "mm");
        xml.open("style:footer-style")
                .empty("style:header-footer-properties", "fo:margin-top", "6mm")
                .close();
        xml.close();
        xml.open("style:style", "style:name", "Fot", "style:family", "paragraph", "style:parent-style-name", "Footer");
        xml.open("style:paragraph-properties").open("style:tab-stops");
        xml.empty("style:tab-stop", "style:position", Look.TEXT_WIDTH_MM + "mm", "style:type", "right");
        xml.close().close().close();
        xml.close();
        xml.open("office:master-styles");
        xml.open("style:master-page", "style:name", "Standard", "style:page-layout-name", "A4");
        xml.open("style:footer")
                .open("text:p", "text:style-name", "Fot")
                .text(footer)
                .empty("text:tab")
                .text("Sida ");
        xml.element("text:page-number", "1", "text:select-page", "current").text(" av ");
        xml.element("text:page-count", "1").close().close().close().close();
    }

    private void paragraph(String name, String display, String parent, List<String> layout, List<String> letters) {
        xml.open(
                "style:style",
                "style:name",
                name,
                "style:display-name",
                display,
                "style:family",
                "paragraph",
                "style:parent-style-name",
                parent);
        if (!layout.isEmpty()) {
            xml.empty("style:paragraph-properties", layout.toArray(String[]::new));
        }
        if (!letters.isEmpty()) {
            xml.empty("style:text-properties", letters.toArray(String[]::new));
        }
        xml.close();
    }

    private void character(String name, String display, String... letters) {
        xml.open("style:style", "style:name", name, "style:display-name", display, "style:family", "text");
        xml.empty("style:text-properties", letters).close();
    }

    private static List<String> spacing(double beforeMm, double afterMm) {
        return List.of("fo:margin-top", beforeMm + "mm", "fo:margin-bottom", afterMm + "mm");
    }

    private static List<String> bold(int size, String colour) {
        return List.of("fo:font-weight", "bold", "fo:font-size", points(size), "fo:color", "#" + colour);
    }

    private static String points(int size) {
        return size + "pt";
    }
}
