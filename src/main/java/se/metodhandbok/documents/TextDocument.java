package se.metodhandbok.documents;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import se.metodhandbok.model.template.Block;
import se.metodhandbok.model.template.Inline.Field;
import se.metodhandbok.model.template.Template;

/**
 * A template as a text document holds it: sheets and matrices as tables.
 *
 * @param template what it was made of
 * @param blocks headings, paragraphs, lists, tables and images only
 */
record TextDocument(Template template, List<Block> blocks) {
    static TextDocument of(Template template) {
        Map<String, Block.Sheet> sheets = new LinkedHashMap<>();
        template.sheets().forEach(sheet -> sheets.put(sheet.id(), sheet));
        List<Block> blocks = template.blocks().stream()
                .flatMap(block -> switch (block) {
                    case Block.Sheet sheet -> SheetTables.of(sheet).stream();
                    case Block.Matrix matrix -> Stream.of(SheetTables.of(matrix, sheets.get(matrix.sheet())));
                    default -> Stream.of(block);
                })
                .toList();
        return new TextDocument(template, blocks);
    }

    /** The fields, each once, with their place in the order from 1. */
    Map<Field, Integer> fields() {
        Map<Field, Integer> fields = new LinkedHashMap<>();
        template.fields().forEach(field -> fields.put(field, fields.size() + 1));
        return fields;
    }

    /** What stands in the footer before the page's number. */
    String footer() {
        return "Mall: " + template.id() + ", version " + template.version() + ", " + template.modified();
    }
}
