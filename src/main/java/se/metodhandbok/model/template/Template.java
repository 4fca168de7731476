package se.metodhandbok.model.template;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A document to write in, read once from a page's {@code [.mall]} section.
 *
 * @param id the template page's name, for example {@code projektplan}
 * @param variant which of the template's documents this is
 * @param title the document's title, plain text
 * @param version three numbers, for example {@code 1.2.0}
 * @param language a BCP 47 tag, for example {@code sv-SE}
 * @param modified the day somebody last reviewed the page
 * @param description one or two sentences on what the document is for
 * @param keywords words to find it by; may be empty
 * @param owner the function that answers for the template
 * @param blocks in reading order
 */
public record Template(
        String id,
        Variant variant,
        String title,
        String version,
        String language,
        LocalDate modified,
        String description,
        List<String> keywords,
        String owner,
        List<Block> blocks) {

    /** The template as it is, without help and examples, or filled in. The suffix is part of the file's name. */
    public enum Variant {
        FULL(""),
        WITHOUT_HELP("-utan-hjalp"),
        EXAMPLE("-exempel");

        private final String suffix;

        Variant(String suffix) {
            this.suffix = suffix;
        }
    }

    /** Keeps the lists unchangeable. */
    public Template {
        keywords = List.copyOf(keywords);
        blocks = List.copyOf(blocks);
    }

    /** The file's name without extension, for example {@code projektplan-utan-hjalp-1.2.0}. */
    public String fileName() {
        return id + variant.suffix + "-" + version;
    }

    /** The same document without help and example texts, and without sheets' example rows. */
    public Template withoutHelp() {
        List<Block> kept = blocks.stream()
                .filter(block -> block.kind() == Kind.NORMAL)
                .map(block -> block instanceof Block.Sheet sheet ? sheet.withoutExamples() : block)
                .toList();
        return new Template(
                id, Variant.WITHOUT_HELP, title, version, language, modified, description, keywords, owner, kept);
    }

    /** This filled-in example as a document of the template it fills in: with its id and version. */
    public Template asExampleOf(Template template) {
        return new Template(
                template.id,
                Variant.EXAMPLE,
                title,
                template.version,
                language,
                modified,
                description,
                keywords,
                owner,
                blocks);
    }

    /** Whether there is help or example text to leave out. */
    public boolean hasHelp() {
        return !withoutHelp().blocks.equals(blocks);
    }

    /** The document's fields in reading order, each id once: a repeated field is one value in several places. */
    public List<Inline.Field> fields() {
        Map<String, Inline.Field> fields = new LinkedHashMap<>();
        blocks.stream()
                .flatMap(block -> block.inlines().stream())
                .filter(Inline.Field.class::isInstance)
                .map(Inline.Field.class::cast)
                .forEach(field -> fields.putIfAbsent(field.id(), field));
        return List.copyOf(fields.values());
    }

    /** The headings in order. */
    public List<Block.Heading> headings() {
        return blocks.stream()
                .filter(Block.Heading.class::isInstance)
                .map(Block.Heading.class::cast)
                .toList();
    }

    /** The sheets in order; empty for a document that is only text. */
    public List<Block.Sheet> sheets() {
        return blocks.stream()
                .filter(Block.Sheet.class::isInstance)
                .map(Block.Sheet.class::cast)
                .toList();
    }

    /** The characters of the document's texts, for writers that must have a glyph for each. */
    public Set<Integer> characters() {
        return Characters.of(this);
    }
}
