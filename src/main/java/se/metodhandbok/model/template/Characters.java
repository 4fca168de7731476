package se.metodhandbok.model.template;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Collects the characters that a document's texts need. */
final class Characters {
    private Characters() {}

    static Set<Integer> of(Template template) {
        Stream<String> texts = Stream.concat(
                Stream.of(template.title(), template.description()),
                template.blocks().stream().flatMap(Characters::texts));
        Set<Integer> characters = new TreeSet<>();
        texts.forEach(text -> text.codePoints().forEach(characters::add));
        return characters;
    }

    private static Stream<String> texts(Block block) {
        Stream<String> others =
                switch (block) {
                    case Block.Table table -> Stream.of(table.caption());
                    case Block.Sheet sheet ->
                        Stream.concat(
                                Stream.of(sheet.caption()),
                                sheet.columns().stream().flatMap(Characters::texts));
                    default -> Stream.empty();
                };
        return Stream.concat(others, block.inlines().stream().flatMap(Characters::texts));
    }

    private static Stream<String> texts(Column column) {
        return Stream.concat(
                Stream.of(column.help()),
                Stream.concat(
                        column.choices().stream(), column.levels().stream().map(Column.Level::word)));
    }

    private static Stream<String> texts(Inline inline) {
        return switch (inline) {
            case Inline.Text text -> Stream.of(text.text());
            case Inline.Link link -> Stream.of(link.text());
            case Inline.Field field -> Stream.concat(Stream.of(field.label()), field.choices().stream());
            case Inline.LineBreak unused -> Stream.empty();
        };
    }
}
