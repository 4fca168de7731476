package se.metodhandbok.documents;

import java.util.ArrayList;
import java.util.List;

/** A Word document's lists: one kind of bullets, one kind of numbers, and a count from 1 for every numbered list. */
final class DocxNumbering {
    /** The number of the bulleted lists. */
    static final int BULLETS = 1;

    /** A level's, in twentieths of a point. */
    static final int INDENT = 425;

    /** The innermost level, from 0. */
    static final int DEEPEST = 3;

    private static final List<String> SIGNS = List.of("•", "–", "•", "–");
    private static final List<String> COUNTS = List.of("decimal", "lowerLetter", "lowerRoman", "decimal");

    private final List<Integer> orderedLevels = new ArrayList<>();

    /** The number of a new list that counts from 1 at the level. */
    int ordered(int level) {
        orderedLevels.add(level);
        return BULLETS + orderedLevels.size();
    }

    byte[] write() {
        Xml xml = new Xml("w:numbering", "xmlns:w", DocxBody.WORD);
        xml.open("w:abstractNum", "w:abstractNumId", "0").empty("w:multiLevelType", "w:val", "hybridMultilevel");
        for (int level = 0; level <= DEEPEST; level++) {
            level(xml, level, "bullet", SIGNS.get(level));
        }
        xml.close();
        xml.open("w:abstractNum", "w:abstractNumId", "1").empty("w:multiLevelType", "w:val", "multilevel");
        for (int level = 0; level <= DEEPEST; level++) {
            level(xml, level, COUNTS.get(level), "%" + (level + 1) + ".");
        }
        xml.close();
        xml.open("w:num", "w:numId", String.valueOf(BULLETS))
                .empty("w:abstractNumId", "w:val", "0")
                .close();
        for (int i = 0; i < orderedLevels.size(); i++) {
            xml.open("w:num", "w:numId", String.valueOf(BULLETS + 1 + i)).empty("w:abstractNumId", "w:val", "1");
            xml.open("w:lvlOverride", "w:ilvl", String.valueOf(orderedLevels.get(i)))
                    .empty("w:startOverride", "w:val", "1")
                    .close();
            xml.close();
        }
        return xml.bytes();
    }

    private static void level(Xml xml, int level, String format, String text) {
        xml.open("w:lvl", "w:ilvl", String.valueOf(level)).empty("w:start", "w:val", "1");
        xml.empty("w:numFmt", "w:val", format).empty("w:lvlText", "w:val", text).empty("w:lvlJc", "w:val", "left");
        xml.open("w:pPr")
                .empty("w:ind", "w:left", String.valueOf(INDENT * (level + 1)), "w:hanging", String.valueOf(INDENT))
                .close();
        xml.close();
    }
}
