package se.metodhandbok.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.ValidationResult;
import se.metodhandbok.model.template.Block;
import se.metodhandbok.model.template.Inline;
import se.metodhandbok.model.template.Template;
import se.metodhandbok.source.ContentReader;

/** Every template as PDF: PDF/UA-1 by veraPDF, and what its tags say is what the model says, in the model's order. */
class PdfWriterTest {
    private static final PdfWriter WRITER = new PdfWriter(path -> Files.readAllBytes(Path.of("content", path)));

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    static Stream<Template> templates() {
        try (ContentReader reader = new ContentReader(Path.of("target/cache"))) {
            return reader.read(Path.of("content"), problem -> {}).pages().stream()
                    .flatMap(page -> page.template().stream())
                    .flatMap(template -> Stream.of(template, template.withoutHelp()))
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("templates")
    void isAccessible(Template template) throws Exception {
        byte[] bytes = WRITER.write(template);
        Path out = Path.of("target/pdf-test", template.fileName() + ".pdf");
        Files.createDirectories(out.getParent());
        Files.write(out, bytes);

        assertThat(WRITER.write(template)).as("the same bytes each time").isEqualTo(bytes);
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo(template.language());
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo(template.title());
            assertThat(words(PdfStructure.of(pdf))).containsExactlyElementsOf(words(expected(template)));
        }
        try (PDFAParser parser =
                Foundries.defaultInstance().createParser(new ByteArrayInputStream(bytes), PDFAFlavour.PDFUA_1)) {
            PDFAValidator validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false);
            ValidationResult result = validator.validate(parser);
            assertThat(result.getTestAssertions()).isEmpty();
            assertThat(result.isCompliant()).isTrue();
        }
    }

    private static List<String> expected(Template template) {
        List<String> lines = new ArrayList<>();
        lines.add("H1 " + template.title());
        lines.add("P " + template.description());
        for (Block block : TextDocument.of(template).blocks()) {
            switch (block) {
                case Block.Heading heading -> lines.add("H" + (heading.level() + 1) + " " + heading.text());
                case Block.Paragraph paragraph -> lines.add("P " + label(paragraph.kind()) + text(paragraph.inlines()));
                case Block.ListBlock list -> items(list, lines);
                case Block.Table table -> rows(table, lines);
                case Block.Image image -> lines.add("Figure " + image.alt());
                default -> throw new AssertionError(block);
            }
        }
        return lines;
    }

    /** White space aside: a line break on paper leaves none behind. */
    private static List<String> words(List<String> lines) {
        return lines.stream().map(line -> line.replaceAll("[\\s\u00a0]+", "")).toList();
    }

    private static void items(Block.ListBlock list, List<String> lines) {
        for (Block.Item item : list.items()) {
            lines.add("LI " + (list.checklist() ? "[ ] " : "") + text(item.inlines()));
            item.lists().forEach(inner -> items(inner, lines));
        }
    }

    private static void rows(Block.Table table, List<String> lines) {
        if (!table.caption().isEmpty()) {
            lines.add("P " + table.caption());
        }
        table.header().forEach(cell -> lines.add("TH Column " + text(cell.inlines())));
        for (List<Block.Cell> row : table.rows()) {
            for (int i = 0; i < row.size(); i++) {
                lines.add((i == 0 && table.headerColumn() ? "TH Row " : "TD ")
                        + text(row.get(i).inlines()));
            }
        }
    }

    private static String label(se.metodhandbok.model.template.Kind kind) {
        return switch (kind) {
            case NORMAL -> "";
            case HELP -> "Hjälp: ";
            case EXAMPLE -> "Exempel: ";
        };
    }

    private static String text(List<Inline> inlines) {
        StringBuilder text = new StringBuilder();
        for (Inline inline : inlines) {
            text.append(
                    switch (inline) {
                        case Inline.Text part -> part.text();
                        case Inline.Field field ->
                            field.choices().isEmpty()
                                    ? field.label()
                                    : field.label() + " (" + String.join(" / ", field.choices()) + ")";
                        case Inline.Link link -> link.text();
                        case Inline.LineBreak unused -> " ";
                    });
        }
        return text.toString();
    }
}
