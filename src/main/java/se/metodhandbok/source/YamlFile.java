package se.metodhandbok.source;

import java.io.StringReader;
import java.util.Optional;
import java.util.function.Consumer;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;
import se.metodhandbok.model.Place;
import se.metodhandbok.model.Problem;
import se.metodhandbok.model.Rule;

/** A data file's tree. Only the tree is made, never objects, so a file can't make the tool do anything. */
final class YamlFile {
    private static final int DEEPEST = 20;

    private YamlFile() {}

    /** The file's top node, or empty after telling why it can't be read. */
    static Optional<Node> read(String file, String text, Consumer<Problem> problems) {
        LoaderOptions options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        options.setMaxAliasesForCollections(DEEPEST);
        options.setNestingDepthLimit(DEEPEST);
        options.setCodePointLimit(ContentRoot.LARGEST_BYTES);
        try {
            Node node = new Yaml(new SafeConstructor(options)).compose(new StringReader(text));
            if (node == null) {
                problems.accept(Problem.of(Place.of(file), Rule.BAD_DATA_FILE, "filen är tom"));
            }
            return Optional.ofNullable(node);
        } catch (MarkedYAMLException e) {
            Place place = e.getProblemMark() == null
                    ? Place.of(file)
                    : new Place(
                            file,
                            e.getProblemMark().getLine() + 1,
                            e.getProblemMark().getColumn() + 1);
            problems.accept(Problem.of(place, Rule.BAD_DATA_FILE, String.valueOf(e.getProblem())));
        } catch (YAMLException e) {
            problems.accept(Problem.of(Place.of(file), Rule.BAD_DATA_FILE, String.valueOf(e.getMessage())));
        }
        return Optional.empty();
    }
}
