package se.metodhandbok.documents;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import se.metodhandbok.content.RealContent;
import se.metodhandbok.model.Page;
import se.metodhandbok.model.template.Block;
import se.metodhandbok.model.template.Column;
import se.metodhandbok.model.template.Formula;
import se.metodhandbok.model.template.FormulaException;
import se.metodhandbok.model.template.Inline;
import se.metodhandbok.model.template.Inline.Field;
import se.metodhandbok.model.template.Inline.Text;
import se.metodhandbok.model.template.Kind;
import se.metodhandbok.model.template.Scale;
import se.metodhandbok.model.template.Template;

/** Templates to write: the handbook's own, with and without help, and one with everything a template can hold. */
final class Samples {
    static final Template EVERYTHING = everything();

    private Samples() {}

    static List<Template> all() {
        Stream<Template> real = RealContent.SITE.pages().stream()
                .map(Page::template)
                .flatMap(Optional::stream)
                .flatMap(template -> Stream.of(template, template.withoutHelp()));
        return Stream.concat(Stream.of(EVERYTHING), real).toList();
    }

    static byte[] picture(String path) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(300, 200, BufferedImage.TYPE_INT_RGB), "png", bytes);
        return bytes.toByteArray();
    }

    private static Template everything() {
        Field project = new Field("projekt", "Projektets <namn> & \"mål\"", Field.Type.TEXT, List.of());
        Field size = new Field("storlek", "Storlek", Field.Type.CHOICE, List.of("Liten", "Stor & dyr"));
        Field start = new Field("start", "Startdatum", Field.Type.DATE, List.of());
        Field aim = new Field("mal", "Beskriv målet", Field.Type.PARAGRAPH, List.of());
        Block.ListBlock inner = new Block.ListBlock(Kind.NORMAL, true, false, List.of(item("ett"), item("två")));
        return new Template(
                "prov",
                Template.Variant.FULL,
                "Prov & försök",
                "1.2.0",
                "sv-SE",
                LocalDate.of(2026, 11, 22),
                "Visar allt en mall kan hålla.",
                List.of("prov", "försök"),
                "Metodgruppen",
                List.of(
                        new Block.Heading(1, "a", "1. Början"),
                        new Block.Paragraph(Kind.HELP, text("Skriv om projektet. ")),
                        new Block.Paragraph(Kind.EXAMPLE, text("Så kan det se ut.")),
                        new Block.Paragraph(
                                Kind.NORMAL,
                                List.of(
                                        new Text("Projekt: "),
                                        project,
                                        new Text(" är "),
                                        new Text("viktigt", true, false),
                                        new Text(", "),
                                        new Inline.Link("https://exempel.se/?a=1&b=2", "exempelkommunens sida"),
                                        new Inline.LineBreak(),
                                        new Text("Emoji 🎉 och 'citat'"))),
                        new Block.Heading(2, "b", "1.1 Listor"),
                        new Block.ListBlock(
                                Kind.NORMAL,
                                false,
                                false,
                                List.of(item("först"), new Block.Item(text("sedan"), List.of(inner)))),
                        new Block.ListBlock(Kind.NORMAL, true, false, List.of(item("i ordning"), item("till sist"))),
                        new Block.ListBlock(Kind.NORMAL, false, true, List.of(item("Är det klart?"))),
                        new Block.Heading(1, "c", "2. Tabeller"),
                        new Block.Table(
                                Kind.NORMAL,
                                "Vem gör vad",
                                List.of(cell("Roll"), cell("Start"), cell("Storlek")),
                                true,
                                List.of(200, 400, 400),
                                List.of(List.of(
                                        cell("Projektledare"),
                                        new Block.Cell(List.of(start)),
                                        new Block.Cell(List.of(size))))),
                        sheet(),
                        new Block.Matrix("blad", "Matrisen", "sannolikhet", "sannolikhet", new Scale(1, 3)),
                        new Block.Image(Kind.NORMAL, "bild.png", "En svart ruta"),
                        new Block.Paragraph(Kind.NORMAL, List.of(new Text("Igen: "), project, new Text(" "), aim))));
    }

    private static Block.Sheet sheet() {
        try {
            return new Block.Sheet(
                    "blad",
                    "Kalkylen",
                    List.of(
                            column("sannolikhet", Column.Type.SCALE, Optional.empty(), Optional.of(new Scale(1, 3))),
                            column(
                                    "varde",
                                    Column.Type.FORMULA,
                                    Optional.of(Formula.parse("sannolikhet * 2")),
                                    Optional.empty())),
                    List.of(List.of("2", "4")),
                    30,
                    true);
        } catch (FormulaException e) {
            throw new AssertionError(e);
        }
    }

    private static Column column(String id, Column.Type type, Optional<Formula> formula, Optional<Scale> scale) {
        return new Column(id, "Kolumn " + id, type, formula, List.of(), scale, List.of(), false, "Skriv.", 500);
    }

    private static List<Inline> text(String text) {
        return List.of(new Text(text.strip()));
    }

    private static Block.Item item(String text) {
        return new Block.Item(text(text), List.of());
    }

    private static Block.Cell cell(String text) {
        return new Block.Cell(text(text));
    }
}
