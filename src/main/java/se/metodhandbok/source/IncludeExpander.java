package se.metodhandbok.source;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import se.metodhandbok.model.Place;
import se.metodhandbok.model.Problem;
import se.metodhandbok.model.Rule;
import se.metodhandbok.source.SourceText.Line;

/**
 * Puts included files into a page's text before it is converted. Doing it here, and not in Asciidoctor, keeps every
 * line's origin for messages, lets the converter run without any right to read files, and makes the text that is
 * converted the whole key of the cache (docs/decisions/0003).
 */
final class IncludeExpander {
    private static final Pattern INCLUDE = Pattern.compile("^include::([^\\[]*)\\[(.*)]\\s*$");

    private final ContentRoot root;
    private final Consumer<Problem> problems;
    private final Deque<Path> open = new ArrayDeque<>();

    IncludeExpander(ContentRoot root, Consumer<Problem> problems) {
        this.root = root;
        this.problems = problems;
    }

    /** The file's text with includes put in, or empty when the file itself can't be read. */
    Optional<SourceText> expand(Path file) {
        return lines(file).map(lines -> new SourceText(root.name(file), lines));
    }

    private Optional<List<Line>> lines(Path file) {
        return root.read(file, problems).map(texts -> {
            open.addLast(file);
            List<Line> lines = new ArrayList<>();
            for (int i = 0; i < texts.size(); i++) {
                Matcher include = INCLUDE.matcher(texts.get(i));
                Line line = new Line(root.name(file), i + 1, texts.get(i));
                if (include.matches()) {
                    lines.addAll(included(file, line, include.group(1).strip(), include.group(2)));
                } else {
                    lines.add(line);
                }
            }
            open.removeLast();
            return lines;
        });
    }

    private List<Line> included(Path from, Line line, String target, String options) {
        Place place = new Place(line.file(), line.number(), "include::".length() + 1);
        if (!options.isBlank()) {
            return fault(place, Rule.INCLUDE_OPTIONS, options);
        }
        Optional<Path> file = root.resolve(from, target);
        if (file.isEmpty()) {
            return fault(place, Rule.INCLUDE_OUTSIDE, target);
        }
        if (root.isLinked(file.get())) {
            return fault(place, Rule.SYMBOLIC_LINK);
        }
        if (!root.isFile(file.get())) {
            return fault(place, Rule.MISSING_INCLUDE, target, root.name(file.get()));
        }
        if (open.contains(file.get())) {
            String chain = open.stream().map(root::name).collect(Collectors.joining(" → "));
            return fault(place, Rule.CIRCULAR_INCLUDE, chain + " → " + root.name(file.get()));
        }
        return lines(file.get()).orElse(List.of());
    }

    private List<Line> fault(Place place, Rule rule, Object... details) {
        problems.accept(Problem.of(place, rule, details));
        return List.of();
    }
}
