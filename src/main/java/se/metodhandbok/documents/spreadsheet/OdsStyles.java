package se.metodhandbok.documents.spreadsheet;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import se.metodhandbok.documents.Look;
import se.metodhandbok.documents.Xml;

/** The part with named styles, the page and its footer. */
final class OdsStyles {
    private final Workbook workbook;
    private final OdsFormats formats = new OdsFormats();
    private final Map<Style, String> styles = new LinkedHashMap<>();
    private final Map<Emphasized, String> emphasized = new LinkedHashMap<>();

    private record Emphasized(Emphasis emphasis, Optional<NumberFormat> format) {}

    OdsStyles(Workbook workbook) {
        this.workbook = workbook;
        for (Worksheet sheet : workbook.sheets()) {
            sheet.rows().forEach(row -> row.cells().forEach(cell -> add(cell.style())));
            sheet.highlights().forEach(this::add);
        }
    }

    private void add(Style style) {
        if (styles.putIfAbsent(style, "Mall" + (styles.size() + 1)) == null) {
            formats.name(style.format());
        }
    }

    private void add(Worksheet.Highlight highlight) {
        emphasized.putIfAbsent(
                new Emphasized(highlight.emphasis(), highlight.format()), "Niva" + (emphasized.size() + 1));
        highlight.format().ifPresent(formats::name);
    }

    /** The style's name in the file. */
    String name(Style style) {
        return styles.getOrDefault(style, "Default");
    }

    /** The name in the file of what cells look like when they stand out. */
    String name(Worksheet.Highlight highlight) {
        return emphasized.getOrDefault(new Emphasized(highlight.emphasis(), highlight.format()), "Default");
    }

    byte[] part() {
        Xml xml = OdsNamespaces.part("office:document-styles");
        xml.open("office:font-face-decls")
                .empty("style:font-face", "style:name", Look.FONT, "svg:font-family", Look.FONT)
                .close()
                .open("office:styles");
        xml.open("style:default-style", "style:family", "table-cell")
                .empty(
                        "style:text-properties",
                        "style:font-name",
                        Look.FONT,
                        "fo:font-size",
                        Look.BODY + "pt",
                        "fo:language",
                        "sv",
                        "fo:country",
                        "SE")
                .close();
        xml.empty("style:style", "style:name", "Default", "style:family", "table-cell");
        formats.write(xml);
        styles.forEach((style, name) -> write(xml, style, name));
        emphasized.forEach((style, name) -> write(xml, style, name));
        xml.close();
        page(xml);
        return xml.bytes();
    }

    private void write(Xml xml, Style style, String name) {
        xml.open(
                "style:style",
                "style:name",
                name,
                "style:display-name",
                style.name(),
                "style:family",
                "table-cell",
                "style:parent-style-name",
                "Default",
                "style:data-style-name",
                formats.name(style.format()));
        xml.empty(
                "style:table-cell-properties",
                "fo:background-color",
                style.fill().isEmpty() ? "transparent" : "#" + style.fill(),
                "fo:border",
                style.border() ? "0.5pt solid #" + Look.RULE : "none",
                "fo:padding",
                "0.06cm",
                "fo:wrap-option",
                style.wrap() ? "wrap" : "no-wrap",
                "style:vertical-align",
                "top",
                "style:text-align-source",
                style.align() == Style.Align.BY_TYPE ? "value-type" : "fix");
        if (style.align() != Style.Align.BY_TYPE) {
            xml.empty(
                    "style:paragraph-properties",
                    "fo:text-align",
                    style.align() == Style.Align.CENTER ? "center" : "start");
        }
        text(xml, style.color(), style.bold(), "fo:font-size", style.size() + "pt");
        xml.close();
    }

    private void write(Xml xml, Emphasized emphasized, String name) {
        Emphasis emphasis = emphasized.emphasis();
        String word = emphasized.format().map(NumberFormat::after).orElse("");
        xml.open(
                "style:style",
                "style:name",
                name,
                "style:display-name",
                emphasis.styleName() + word,
                "style:family",
                "table-cell",
                "style:parent-style-name",
                "Default",
                "style:data-style-name",
                emphasized.format().map(formats::name).orElse("N0"));
        xml.empty("style:table-cell-properties", "fo:background-color", "#" + emphasis.fill());
        text(xml, emphasis.color(), emphasis.bold());
        xml.close();
    }

    private static void text(Xml xml, String color, boolean bold, String... more) {
        String[] attributes = new String[4 + more.length];
        attributes[0] = "fo:color";
        attributes[1] = "#" + color;
        attributes[2] = "fo:font-weight";
        attributes[3] = bold ? "bold" : "normal";
        System.arraycopy(more, 0, attributes, 4, more.length);
        xml.empty("style:text-properties", attributes);
    }

    /** A4 lying down, as many pages long as needed, the footer on each. */
    private void page(Xml xml) {
        xml.open("office:automatic-styles")
                .open("style:page-layout", "style:name", "Sida")
                .open(
                        "style:page-layout-properties",
                        "fo:page-width",
                        "29.7cm",
                        "fo:page-height",
                        "21cm",
                        "style:print-orientation",
                        "landscape",
                        "fo:margin-top",
                        "1.5cm",
                        "fo:margin-bottom",
                        "1cm",
                        "fo:margin-left",
                        "1.5cm",
                        "fo:margin-right",
                        "1.5cm",
                        "style:scale-to-X",
                        "1",
                        "style:scale-to-Y",
                        "0")
                .close()
                .open("style:footer-style")
                .empty("style:header-footer-properties", "fo:min-height", "0.8cm", "fo:margin-top", "0.3cm")
                .close()
                .close()
                .close();
        xml.open("office:master-styles")
                .open("style:master-page", "style:name", "Default", "style:page-layout-name", "Sida")
                .open("style:header", "style:display", "false")
                .empty("text:p")
                .close()
                .open("style:footer")
                .open("text:p")
                .text(workbook.footer() + ", sida ")
                .element("text:page-number", "1")
                .text(" av ")
                .element("text:page-count", "1")
                .close()
                .close()
                .close()
                .close();
    }
}
