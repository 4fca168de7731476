package se.metodhandbok.documents.spreadsheet;

import java.util.LinkedHashMap;
import java.util.Map;
import se.metodhandbok.documents.Xml;

/** Writes the formats of numbers (ODF 1.3, part 3, 16.29) and gives them names. */
final class OdsFormats {
    private static final String[] SWEDISH = {"number:language", "sv", "number:country", "SE"};

    private final Map<NumberFormat, String> names = new LinkedHashMap<>();

    /** The format's name in the file. */
    String name(NumberFormat format) {
        return names.computeIfAbsent(format, unused -> "N" + (100 + 2 * names.size()));
    }

    /** Writes every format that has been asked for. */
    void write(Xml xml) {
        names.forEach((format, name) -> {
            if (format.zero().isEmpty()) {
                write(xml, name, format);
            } else {
                String zero = name + "P0";
                xml.open("number:number-style", "style:name", zero, "style:volatile", "true");
                xml.element("number:text", format.zero()).close();
                open(xml, "number:number-style", name);
                number(xml, format);
                xml.empty("style:map", "style:condition", "value()=0", "style:apply-style-name", zero)
                        .close();
            }
        });
    }

    private static void write(Xml xml, String name, NumberFormat format) {
        switch (format.kind()) {
            case GENERAL, WHOLE -> {
                open(xml, "number:number-style", name);
                number(xml, format);
            }
            case TEXT -> open(xml, "number:text-style", name).empty("number:text-content");
            case AMOUNT -> {
                open(xml, "number:currency-style", name);
                number(xml, format);
                xml.element("number:currency-symbol", "kr", SWEDISH);
            }
            case DATE ->
                open(xml, "number:date-style", name)
                        .empty("number:year", "number:style", "long")
                        .element("number:text", "-")
                        .empty("number:month", "number:style", "long")
                        .element("number:text", "-")
                        .empty("number:day", "number:style", "long");
        }
        xml.close();
    }

    private static Xml open(Xml xml, String element, String name) {
        return xml.open(element, "style:name", name, SWEDISH[0], SWEDISH[1], SWEDISH[2], SWEDISH[3]);
    }

    private static void number(Xml xml, NumberFormat format) {
        text(xml, format.before());
        switch (format.kind()) {
            case WHOLE -> xml.empty("number:number", "number:decimal-places", "0", "number:min-integer-digits", "1");
            case AMOUNT -> {
                xml.empty(
                        "number:number",
                        "number:decimal-places",
                        "0",
                        "number:min-integer-digits",
                        "1",
                        "number:grouping",
                        "true");
                xml.element("number:text", " ");
            }
            default -> xml.empty("number:number", "number:min-integer-digits", "1");
        }
        text(xml, format.after());
    }

    private static void text(Xml xml, String text) {
        if (!text.isEmpty()) {
            xml.element("number:text", text);
        }
    }
}
