package se.metodhandbok.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import se.metodhandbok.model.template.Block;
import se.metodhandbok.model.template.Inline;
import se.metodhandbok.model.template.Kind;
import se.metodhandbok.model.template.Template;

/**
 * What a reader, or a screen reader, learns of a document: one line each for title, language, heading, paragraph, list
 * item, table row and picture, in reading order. Made from the template, and by other readers from the file.
 */
public record Structure(List<String> lines) {
    /** What the file must say. */
    public static Structure of(Template template) {
        List<String> lines = new ArrayList<>();
        lines.add("language " + template.language());
        lines.add("title " + template.title());
        lines.add("Title " + template.title());
        TextDocument.of(template).blocks().forEach(block -> add(block, lines));
        return new Structure(lines);
    }

    private static void add(Block block, List<String> lines) {
        switch (block) {
            case Block.Heading heading -> lines.add("heading " + heading.level() + " " + heading.text());
            case Block.Paragraph paragraph ->
                lines.add(paragraph.kind() + " " + (paragraph.kind() == Kind.EXAMPLE ? "Exempel: " : "")
                        + text(paragraph.inlines()));
            case Block.ListBlock list -> addList(list, 1, lines);
            case Block.Table table -> {
                if (!table.caption().isEmpty()) {
                    lines.add("caption " + table.caption());
                }
                lines.add("header row " + row(table.header()));
                String row = table.headerColumn() ? "headed row " : "row ";
                table.rows().forEach(cells -> lines.add(row + row(cells)));
            }
            case Block.Image image -> lines.add("picture " + image.alt());
            case Block.Sheet unused -> throw new AssertionError("made a table");
            case Block.Matrix unused -> throw new AssertionError("made a table");
        }
    }

    private static void addList(Block.ListBlock list, int depth, List<String> lines) {
        String sort = list.checklist() ? "box" : list.ordered() ? "number" : "bullet";
        for (Block.Item item : list.items()) {
            lines.add(sort + " " + depth + " " + text(item.inlines()));
            item.lists().forEach(inner -> addList(inner, depth + 1, lines));
        }
    }

    private static String row(List<Block.Cell> cells) {
        return cells.stream().map(cell -> text(cell.inlines())).collect(Collectors.joining(" | "));
    }

    private static String text(List<Inline> inlines) {
        return inlines.stream()
                .map(inline -> switch (inline) {
                    case Inline.Text text -> text.text();
                    case Inline.Field field -> field(field.id(), "[" + field.label() + "]");
                    case Inline.Link link -> link.text();
                    case Inline.LineBreak unused -> "\n";
                })
                .collect(Collectors.joining())
                .strip();
    }

    /** How a field is told. */
    public static String field(String id, String text) {
        return "{" + id + ": " + text + "}";
    }
}
