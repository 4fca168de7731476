package se.metodhandbok.documents.spreadsheet;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.metodhandbok.content.RealContent;
import se.metodhandbok.model.template.Block;
import se.metodhandbok.model.template.Block.Matrix;
import se.metodhandbok.model.template.Block.Sheet;
import se.metodhandbok.model.template.Column;
import se.metodhandbok.model.template.Column.Level;
import se.metodhandbok.model.template.Formula;
import se.metodhandbok.model.template.FormulaException;
import se.metodhandbok.model.template.Inline;
import se.metodhandbok.model.template.Kind;
import se.metodhandbok.model.template.Scale;
import se.metodhandbok.model.template.Template;

/** Templates to write in tests: one with everything a sheet can hold, and ones with what seldom happens. */
final class SheetTemplates {
    private SheetTemplates() {}

    /** {@link #everything()} first, then every template and filled-in example of the handbook that calculates. */
    static List<Template> all() {
        Stream<Template> real = RealContent.SITE.pages().stream()
                .flatMap(page -> page.template().stream())
                .filter(new XlsxWriter()::suits)
                .flatMap(template -> Stream.of(template, template.withoutHelp()).distinct());
        return Stream.concat(Stream.of(everything()), real).toList();
    }

    /** Every column type, levels with and without a column for their word, a matrix, sums and awkward names. */
    static Template everything() {
        Sheet risks = new Sheet(
                "risker",
                "Risker & åtgärder: <första> listan över allt",
                List.of(
                        column("nummer", "Nummer", Column.Type.INTEGER),
                        column("risk", "Risk", Column.Type.TEXT),
                        scale("sannolikhet", "Sannolikhet"),
                        scale("konsekvens", "Konsekvens"),
                        formula("varde", "Riskvärde", "sannolikhet*konsekvens", LEVELS),
                        formula("niva", "Nivå", "niva(varde)", List.of()),
                        choice("lage", "Läge", List.of("Öppen", "Stängd")),
                        choice("svar", "Svar", List.of("Ja, helt", "Ja, delvis", "Nej")),
                        column("klart", "Klart senast", Column.Type.DATE)),
                List.of(
                        List.of("1", "=1+1 och <b>\"å\"</b> 😀", "3", "5", "", "", "Öppen", "Ja, helt", "2027-03-05"),
                        List.of("2", "Andra", "1", "2", "", "", "Stängd", "Nej", "2027-02-28"),
                        List.of("3", "Utan bedömning", "", "4", "", "", "", "", "")),
                4,
                false);
        Sheet costs = new Sheet(
                "egna-timmar",
                "Egna timmar",
                List.of(
                        column("roll", "Roll", Column.Type.TEXT),
                        summed(column("timmar", "Timmar", Column.Type.INTEGER)),
                        column("pris", "Kronor per timme", Column.Type.AMOUNT),
                        summed(formula("kostnad", "Kostnad", "timmar*pris", List.of())),
                        formula("andel", "Andel", "kostnad/summa(kostnad)*100", List.of()),
                        formula("start", "Dagar", "slut - borjan", List.of()),
                        column("borjan", "Början", Column.Type.DATE),
                        column("slut", "Slut", Column.Type.DATE),
                        formula("dyr", "Dyr", "om(kostnad>=100000, 'Dyr', 'Billig')", List.of()),
                        formula("stor", "Stor", "-(timmar - 40)/2 < 0", List.of()),
                        formula(
                                "grad",
                                "Grad",
                                "timmar + 0",
                                List.of(new Level(0, 100, "Liten"), new Level(101, 999, "Stor"))),
                        formula("kvot", "Kvot", "timmar/(timmar - 40)", List.of())),
                List.of(
                        List.of("Ledare", "640", "400", "", "", "", "2027-01-01", "2027-03-05", "", "", "", ""),
                        List.of("Tvåa", "40", "1 250,00", "", "", "", "2027-01-01", "2027-01-02", "", "", "", "")),
                2,
                true);
        return template(List.of(
                new Block.Heading(1, "lista", "Risklista"),
                new Block.Paragraph(Kind.HELP, List.of(new Inline.Text("Beskriv orsak, händelse och följd."))),
                risks,
                new Matrix("risker", "Riskernas plats", "sannolikhet", "konsekvens", new Scale(1, 5)),
                new Block.Heading(1, "pengar", "Pengar"),
                costs));
    }

    private static final List<Level> LEVELS =
            List.of(new Level(1, 6, "Låg"), new Level(7, 12, "Medel"), new Level(13, 25, "Hög"));

    static Template template(List<Block> blocks) {
        return new Template(
                "riskanalys",
                Template.Variant.FULL,
                "Riskanalys",
                "1.2.0",
                "sv-SE",
                LocalDate.of(2026, 11, 22),
                "Visar vad som kan hindra målen.",
                List.of("risk", "matris"),
                "Metodgruppen",
                blocks);
    }

    static Sheet sheet(String id, String caption, int blankRows, Column... columns) {
        return new Sheet(id, caption, List.of(columns), List.of(), blankRows, true);
    }

    static Column column(String id, String label, Column.Type type) {
        return new Column(
                id,
                label,
                type,
                Optional.empty(),
                List.of(),
                Optional.empty(),
                List.of(),
                false,
                "Hjälp om " + label,
                100);
    }

    static Column formula(String id, String label, String formula, List<Level> levels) {
        try {
            Optional<Formula> parsed = Optional.of(Formula.parse(formula));
            return new Column(
                    id, label, Column.Type.FORMULA, parsed, List.of(), Optional.empty(), levels, false, "", 100);
        } catch (FormulaException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static Column scale(String id, String label) {
        return new Column(
                id,
                label,
                Column.Type.SCALE,
                Optional.empty(),
                List.of(),
                Optional.of(new Scale(1, 5)),
                List.of(),
                false,
                "",
                100);
    }

    static Column choice(String id, String label, List<String> choices) {
        return new Column(
                id, label, Column.Type.CHOICE, Optional.empty(), choices, Optional.empty(), List.of(), false, "", 100);
    }

    private static Column summed(Column column) {
        return new Column(
                column.id(),
                column.label(),
                column.type(),
                column.formula(),
                column.choices(),
                column.scale(),
                column.levels(),
                true,
                column.help(),
                column.width());
    }
}
