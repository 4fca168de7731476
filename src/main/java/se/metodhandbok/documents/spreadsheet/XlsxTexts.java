package se.metodhandbok.documents.spreadsheet;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import se.metodhandbok.documents.Xml;

/** The texts of all cells, each once; cells hold their numbers (ECMA-376 part 1, 18.4). */
final class XlsxTexts {
    /** What looks like an escaped character, and would be read as one (ECMA-376 part 1, 22.9.2.19). */
    private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private final Map<String, Integer> numbers = new LinkedHashMap<>();

    /** The text's number, from 0. */
    int number(String text) {
        return numbers.computeIfAbsent(text, unused -> numbers.size());
    }

    byte[] part() {
        String count = String.valueOf(numbers.size());
        Xml xml = new Xml("sst", "xmlns", XlsxParts.SPREADSHEET, "uniqueCount", count);
        for (String text : numbers.keySet()) {
            xml.open("si").element("t", escaped(text), "xml:space", "preserve").close();
        }
        return xml.bytes();
    }

    static String escaped(String text) {
        return ESCAPE.matcher(text).replaceAll("_x005F_");
    }
}
