package se.metodhandbok.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.select.Elements;
import se.metodhandbok.model.Place;
import se.metodhandbok.model.Problem;
import se.metodhandbok.model.Rule;
import se.metodhandbok.model.Suggestion;
import se.metodhandbok.model.template.Column;
import se.metodhandbok.model.template.Formula;
import se.metodhandbok.model.template.FormulaException;
import se.metodhandbok.model.template.Scale;

/** Reads what a sheet's columns hold from their {@code kolumn} macros. */
final class ColumnReader {
    private static final Map<String, Column.Type> TYPES = types();
    private static final List<String> OPTIONS =
            List.of("typ", "val", "min", "max", "formel", "regler", "summa", "hjalp");
    private static final String NUMBER = "(-?[0-9]+(?:[.][0-9]+)?)";
    private static final Pattern LEVEL = Pattern.compile(NUMBER + "\\s*[-–]\\s*" + NUMBER + "\\s+(.+)");

    private final Spellings spellings;
    private final Consumer<Problem> problems;

    ColumnReader(Spellings spellings, Consumer<Problem> problems) {
        this.spellings = spellings;
        this.problems = problems;
    }

    private static Map<String, Column.Type> types() {
        Map<String, Column.Type> types = new LinkedHashMap<>();
        types.put("text", Column.Type.TEXT);
        types.put("stycke", Column.Type.PARAGRAPH);
        types.put("tal", Column.Type.NUMBER);
        types.put("heltal", Column.Type.INTEGER);
        types.put("belopp", Column.Type.AMOUNT);
        types.put("datum", Column.Type.DATE);
        types.put("val", Column.Type.CHOICE);
        types.put("skala", Column.Type.SCALE);
        types.put("formel", Column.Type.FORMULA);
        return types;
    }

    static boolean isUsable(Scale scale) {
        return scale.min() < scale.max() && scale.max() - scale.min() < Scale.MOST_STEPS;
    }

    /** The columns, after telling of formulas that name others than these. */
    List<Column> read(List<String> labels, Elements definitions, List<Integer> widths, Place otherwise) {
        List<Column> columns = new ArrayList<>();
        List<Place> places = new ArrayList<>();
        for (int i = 0; i < labels.size(); i++) {
            Macro macro = Macro.of(definitions.get(i));
            Place place = spellings.next(macro.spelling(), otherwise);
            if (!macro.id().matches(TemplateReader.ID)) {
                problems.accept(Problem.of(place, Rule.BAD_MACRO, macro.name() + ":" + macro.id()));
            }
            if (columns.stream().anyMatch(column -> column.id().equals(macro.id()))) {
                problems.accept(Problem.of(place, Rule.DUPLICATE_SHEET, macro.id()));
            }
            columns.add(column(macro, labels.get(i), widths.get(i), place));
            places.add(place);
        }
        Set<String> circular = new HashSet<>();
        for (int i = 0; i < columns.size(); i++) {
            checkFormula(columns.get(i), columns, places.get(i), circular);
        }
        return columns;
    }

    private Column column(Macro macro, String label, int width, Place place) {
        MacroOptions options = new MacroOptions(macro, place, problems, OPTIONS);
        Column.Type type = options.oneOf("typ", TYPES);
        List<String> choices = options.list("val");
        if (type == Column.Type.CHOICE && choices.size() < 2) {
            options.fault("val", "A;B;C");
        }
        Optional<Scale> scale = scale(options, type);
        return new Column(
                macro.id(),
                label,
                type,
                type == Column.Type.FORMULA ? formula(options, place) : Optional.empty(),
                choices,
                scale,
                levels(options),
                options.yes("summa"),
                options.text("hjalp"),
                width);
    }

    private static Optional<Scale> scale(MacroOptions options, Column.Type type) {
        OptionalInt min = options.number("min");
        OptionalInt max = options.number("max");
        if (min.isEmpty() && max.isEmpty() && type != Column.Type.SCALE) {
            return Optional.empty();
        }
        Scale scale = new Scale(min.orElse(1), max.orElse(5));
        boolean usable = type == Column.Type.SCALE ? isUsable(scale) : scale.min() < scale.max();
        if (!usable) {
            options.fault("max", String.valueOf(scale.min() + Scale.MOST_STEPS - 1));
        }
        return Optional.of(scale);
    }

    private static List<Column.Level> levels(MacroOptions options) {
        List<Column.Level> levels = new ArrayList<>();
        for (String text : options.list("regler")) {
            Matcher level = LEVEL.matcher(text);
            if (!level.matches()) {
                options.fault("regler", "1-4 Låg;5-9 Medel;10-25 Hög");
                return List.of();
            }
            levels.add(new Column.Level(
                    Double.parseDouble(level.group(1)),
                    Double.parseDouble(level.group(2)),
                    level.group(3).strip()));
        }
        levels.sort(Comparator.comparingDouble(Column.Level::from));
        for (int i = 0; i < levels.size(); i++) {
            boolean overlaps =
                    i > 0 && levels.get(i).from() <= levels.get(i - 1).to();
            if (overlaps || levels.get(i).from() > levels.get(i).to()) {
                options.fault("regler", "1-4 Låg;5-9 Medel;10-25 Hög");
            }
        }
        return levels;
    }

    private Optional<Formula> formula(MacroOptions options, Place place) {
        String text = options.text("formel");
        try {
            return Optional.of(Formula.parse(text));
        } catch (FormulaException e) {
            problems.accept(Problem.of(place, Rule.BAD_FORMULA, text, e.found()));
            return Optional.empty();
        }
    }

    /** A circle is told once, at its first column; {@code circular} holds those that have been told of. */
    private void checkFormula(Column column, List<Column> columns, Place place, Set<String> circular) {
        List<String> ids = columns.stream().map(Column::id).toList();
        for (String named : column.formula().map(Formula::columns).orElse(List.of())) {
            if (!ids.contains(named)) {
                problems.accept(Problem.of(
                        place, Rule.FORMULA_COLUMN, named, Suggestion.nearest(named, ids), String.join(", ", ids)));
            } else if (!circular.contains(column.id()) && leadsTo(named, column.id(), columns, new HashSet<>())) {
                ids.stream()
                        .filter(id -> leadsTo(id, column.id(), columns, new HashSet<>()))
                        .forEach(circular::add);
                problems.accept(Problem.of(place, Rule.CIRCULAR_FORMULA, column.id(), named));
            }
        }
    }

    /** Whether the value of one column, through formulas, needs another's. */
    private static boolean leadsTo(String from, String to, List<Column> columns, Set<String> visited) {
        if (!visited.add(from)) {
            return false;
        }
        return from.equals(to)
                || columns.stream()
                        .filter(column -> column.id().equals(from))
                        .flatMap(column -> column.formula().stream())
                        .flatMap(formula -> formula.columns().stream())
                        .anyMatch(next -> leadsTo(next, to, columns, visited));
    }
}
