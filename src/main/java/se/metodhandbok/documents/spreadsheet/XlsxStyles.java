package se.metodhandbok.documents.spreadsheet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.metodhandbok.documents.Look;
import se.metodhandbok.documents.Xml;
import se.metodhandbok.documents.spreadsheet.Worksheet.Highlight;

/** The workbook's named styles and conditional looks (ECMA-376 part 1, 18.8). */
final class XlsxStyles {
    /** Formats that every program knows by number (ECMA-376 part 1, 18.8.30). */
    private static final Map<String, Integer> KNOWN_FORMATS = Map.of("General", 0, "0", 1, "@", 49);

    /** The first number that is free for formats of one's own. */
    private static final int OWN_FORMATS = 164;

    private static final List<String> SIDES = List.of("left", "right", "top", "bottom");

    /** What the cells have whose style says nothing. */
    private static final Font NORMAL = new Font(Look.BODY, false, Look.INK);

    private final Map<Style, Integer> styles = new LinkedHashMap<>();
    private final Map<Conditional, Integer> conditionals = new LinkedHashMap<>();
    private final Map<String, Integer> formats = new LinkedHashMap<>();
    private final Map<Font, Integer> fonts = new LinkedHashMap<>();
    private final Map<String, Integer> fills = new LinkedHashMap<>();

    private record Font(int size, boolean bold, String color) {
        static Font of(Style style) {
            return new Font(style.size(), style.bold(), style.color());
        }
    }

    /** How cells look while something is true. */
    private record Conditional(Emphasis emphasis, Optional<NumberFormat> format) {
        static Conditional of(Highlight highlight) {
            return new Conditional(highlight.emphasis(), highlight.format());
        }
    }

    XlsxStyles(Workbook workbook) {
        number(fonts, NORMAL);
        for (Worksheet sheet : workbook.sheets()) {
            sheet.rows().forEach(row -> row.cells().forEach(cell -> number(styles, cell.style())));
            sheet.highlights().forEach(highlight -> number(conditionals, Conditional.of(highlight)));
        }
        for (Style style : styles.keySet()) {
            number(fonts, Font.of(style));
            format(style.format());
            if (!style.fill().isEmpty()) {
                number(fills, style.fill());
            }
        }
        conditionals.keySet().forEach(look -> look.format().ifPresent(this::format));
    }

    /** A thing's number, from 0; a new thing gets the next. */
    private static <T> int number(Map<T, Integer> numbers, T thing) {
        return numbers.computeIfAbsent(thing, unused -> numbers.size());
    }

    private int format(NumberFormat format) {
        Integer known = KNOWN_FORMATS.get(format.code());
        return known == null ? OWN_FORMATS + number(formats, format.code()) : known;
    }

    /** The number that cells of the style hold. The first is what cells without a style have. */
    int number(Style style) {
        return 1 + number(styles, style);
    }

    /** The number of the look that the condition gives. */
    int number(Highlight highlight) {
        return number(conditionals, Conditional.of(highlight));
    }

    byte[] part() {
        Xml xml = new Xml("styleSheet", "xmlns", XlsxParts.SPREADSHEET);
        if (!formats.isEmpty()) {
            xml.open("numFmts");
            formats.forEach((code, number) -> format(xml, OWN_FORMATS + number, code));
            xml.close();
        }
        xml.open("fonts");
        fonts.keySet().forEach(font -> {
            xml.open("font");
            weight(xml, font.bold());
            xml.empty("sz", "val", String.valueOf(font.size())).empty("color", "rgb", rgb(font.color()));
            xml.empty("name", "val", Look.FONT).empty("family", "val", "2").close();
        });
        xml.close();
        fills(xml);
        borders(xml);
        xml.open("cellStyleXfs");
        cells(xml, false);
        xml.close().open("cellXfs");
        cells(xml, true);
        xml.close();
        names(xml);
        conditionals(xml);
        return xml.bytes();
    }

    private static void format(Xml xml, int id, String code) {
        xml.empty("numFmt", "numFmtId", String.valueOf(id), "formatCode", code);
    }

    private static void weight(Xml xml, boolean bold) {
        if (bold) {
            xml.empty("b");
        }
    }

    /** Colours have a first byte for how much they cover. */
    private static String rgb(String hexadecimal) {
        return "FF" + hexadecimal;
    }

    /** Programs take the first two for their own. */
    private void fills(Xml xml) {
        xml.open("fills");
        xml.open("fill").empty("patternFill", "patternType", "none").close();
        xml.open("fill").empty("patternFill", "patternType", "gray125").close();
        fills.keySet().forEach(color -> xml.open("fill")
                .open("patternFill", "patternType", "solid")
                .empty("fgColor", "rgb", rgb(color))
                .close()
                .close());
        xml.close();
    }

    /** None, and thin lines all around. */
    private static void borders(Xml xml) {
        xml.open("borders").open("border");
        SIDES.forEach(side -> xml.empty(side));
        xml.close().open("border");
        for (String side : SIDES) {
            xml.open(side, "style", "thin")
                    .empty("color", "rgb", rgb(Look.RULE))
                    .close();
        }
        xml.close().close();
    }

    /** The styles as their names have them, or as cells do, which refer to the names. */
    private void cells(Xml xml, boolean named) {
        xml.empty("xf", "numFmtId", "0", "fontId", "0", "fillId", "0", "borderId", "0");
        styles.forEach((style, number) -> {
            xml.open("xf", attributes(style, named ? List.of("xfId", String.valueOf(1 + number)) : List.of()));
            xml.empty(
                    "alignment",
                    "horizontal",
                    horizontal(style),
                    "vertical",
                    "top",
                    "wrapText",
                    style.wrap() ? "1" : "0");
            xml.close();
        });
    }

    private String[] attributes(Style style, List<String> more) {
        int fill = style.fill().isEmpty() ? 0 : 2 + number(fills, style.fill());
        List<String> attributes = new ArrayList<>();
        attributes.addAll(List.of("numFmtId", String.valueOf(format(style.format()))));
        attributes.addAll(List.of("fontId", String.valueOf(number(fonts, Font.of(style)))));
        attributes.addAll(List.of("fillId", String.valueOf(fill), "borderId", style.border() ? "1" : "0"));
        attributes.addAll(more);
        for (String applied : List.of("NumberFormat", "Font", "Fill", "Border", "Alignment")) {
            attributes.addAll(List.of("apply" + applied, "1"));
        }
        return attributes.toArray(String[]::new);
    }

    private static String horizontal(Style style) {
        return switch (style.align()) {
            case BY_TYPE -> "general";
            case LEFT -> "left";
            case CENTER -> "center";
        };
    }

    private void names(Xml xml) {
        xml.open("cellStyles").empty("cellStyle", "name", "Normal", "xfId", "0", "builtinId", "0");
        styles.forEach(
                (style, number) -> xml.empty("cellStyle", "name", style.name(), "xfId", String.valueOf(1 + number)));
        xml.close();
    }

    private void conditionals(Xml xml) {
        xml.open("dxfs");
        conditionals.keySet().forEach(look -> {
            xml.open("dxf").open("font");
            weight(xml, look.emphasis().bold());
            xml.empty("color", "rgb", rgb(look.emphasis().color())).close();
            look.format().ifPresent(format -> format(xml, format(format), format.code()));
            xml.open("fill").open("patternFill", "patternType", "solid");
            xml.empty("bgColor", "rgb", rgb(look.emphasis().fill())).close().close();
            xml.close();
        });
        xml.close();
    }
}
