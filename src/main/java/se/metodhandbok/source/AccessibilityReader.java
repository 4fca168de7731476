package se.metodhandbok.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.SequenceNode;
import se.metodhandbok.model.Place;
import se.metodhandbok.model.Problem;
import se.metodhandbok.model.Rule;
import se.metodhandbok.model.accessibility.Accessibility;
import se.metodhandbok.model.accessibility.Compliance;
import se.metodhandbok.model.accessibility.Criterion;
import se.metodhandbok.model.accessibility.Deficiency;
import se.metodhandbok.model.accessibility.Exemption;
import se.metodhandbok.model.accessibility.Outcome;
import se.metodhandbok.model.accessibility.Protocol;
import se.metodhandbok.model.accessibility.Statement;

/**
 * Reads {@code content/_tillganglighet/}: the publisher's part of the accessibility statement, and every review protocol
 * under {@code protokoll/}.
 */
final class AccessibilityReader {
    private static final String FOLDER = "_tillganglighet";
    private static final String CRITERIA = "/se/metodhandbok/accessibility/krav.yaml";
    private static final String ALL = "alla";

    private final ContentRoot root;
    private final Consumer<Problem> problems;
    private final List<Criterion> criteria;

    AccessibilityReader(ContentRoot root, Consumer<Problem> problems) {
        this.root = root;
        this.problems = problems;
        this.criteria = criteria();
    }

    /**
     * What the folder tells.
     *
     * @param typesInUse what {@code alla} means in a protocol
     */
    Accessibility read(List<String> typesInUse) {
        Path folder = root.directory().resolve(FOLDER);
        Optional<Statement> statement = tree(folder.resolve("redogorelse.yaml")).map(this::statement);
        List<Protocol> protocols = files(folder.resolve("protokoll")).stream()
                .flatMap(file -> tree(file).stream())
                .map(record -> protocol(record, typesInUse))
                .toList();
        return new Accessibility(criteria, statement, protocols);
    }

    private Statement statement(YamlRecord record) {
        Statement statement = new Statement(
                record.place().file(),
                record.required("aktor"),
                record.required("tjanst"),
                record.required("adress"),
                record.required("omfattning"),
                Compliance.of(record.choice("efterlevnad", Compliance.words())).orElseThrow(),
                record.place("efterlevnad"),
                record.required("standard"),
                record.required("mal"),
                record.required("metod"),
                record.date("bedomd"),
                record.place("bedomd"),
                record.date("uppdaterad"),
                record.place("uppdaterad"),
                record.required("anmal"),
                record.required("begar"),
                record.required("kontaktsida"),
                record.place("kontaktsida"),
                record.required("tillsyn"),
                record.required("tillsyn-adress"),
                record.records("brister").stream().map(this::deficiency).toList(),
                record.records("oskaligt-betungande").stream()
                        .map(this::exemption)
                        .toList(),
                record.records("utanfor-lagen").stream().map(this::exemption).toList());
        record.close();
        return statement;
    }

    private Deficiency deficiency(YamlRecord record) {
        Deficiency deficiency = new Deficiency(
                record.required("brist"),
                record.optional("krav"),
                record.required("skal"),
                record.required("alternativ"),
                record.optional("klart"));
        record.close();
        return deficiency;
    }

    private Exemption exemption(YamlRecord record) {
        Exemption exemption =
                new Exemption(record.required("innehall"), record.required("skal"), record.optional("alternativ"));
        record.close();
        return exemption;
    }

    private Protocol protocol(YamlRecord record, List<String> typesInUse) {
        Protocol protocol = new Protocol(
                record.place().file(),
                record.date("protokoll"),
                record.place("protokoll"),
                record.required("standard"),
                record.choice("metod", List.of("sjalvskattning", "extern-granskning")),
                record.required("granskare"),
                record.texts("hjalpmedel"),
                record.records("urval").stream().map(this::sample).toList(),
                record.records("kontroller").stream()
                        .map(entry -> result(entry, typesInUse))
                        .toList());
        record.close();
        return protocol;
    }

    private Protocol.Sample sample(YamlRecord record) {
        Protocol.Sample sample = new Protocol.Sample(
                record.required("sida"), record.required("skal"), record.required("mall"), record.place("sida"));
        record.close();
        return sample;
    }

    private Protocol.Result result(YamlRecord record, List<String> typesInUse) {
        List<String> ids = record.someTexts("krav");
        List<String> known = criteria.stream().map(Criterion::id).toList();
        for (String id : ids) {
            if (!known.contains(id)) {
                problems.accept(Problem.of(record.place("krav"), Rule.BAD_DATA_VALUE, id, "1.1.1–4.1.3"));
            }
        }
        List<String> types = record.someTexts("sidtyper");
        Outcome outcome = Outcome.of(record.choice("utfall", Outcome.words())).orElseThrow();
        String note = record.optional("anteckning");
        List<Deficiency> deficiencies = outcome == Outcome.FAILED ? failed(record, ids) : List.of();
        record.close();
        return new Protocol.Result(
                ids, types.equals(List.of(ALL)) ? typesInUse : types, outcome, note, deficiencies, record.place());
    }

    private static List<Deficiency> failed(YamlRecord record, List<String> criteria) {
        Deficiency deficiency = new Deficiency(
                record.required("brist"),
                String.join(", ", criteria),
                record.required("skal"),
                record.required("alternativ"),
                record.optional("klart"));
        return List.of(deficiency);
    }

    private Optional<YamlRecord> tree(Path file) {
        if (!root.isFile(file)) {
            return Optional.empty();
        }
        String name = root.name(file);
        return root.read(file, problems)
                .flatMap(lines -> YamlFile.read(name, String.join("\n", lines), problems))
                .map(node -> new YamlRecord(name, node, problems));
    }

    private List<Path> files(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            problems.accept(Problem.of(Place.of(root.name(folder)), Rule.UNREADABLE, String.valueOf(e.getMessage())));
            return List.of();
        }
    }

    /** The criteria, a resource of the tool's own. */
    static List<Criterion> criteria() {
        try (InputStream resource = Objects.requireNonNull(AccessibilityReader.class.getResourceAsStream(CRITERIA))) {
            String text = new String(resource.readAllBytes(), StandardCharsets.UTF_8);
            Consumer<Problem> impossible = problem -> {
                throw new IllegalStateException(problem.toString());
            };
            Node top = YamlFile.read(CRITERIA, text, impossible).orElseThrow();
            return ((SequenceNode) top)
                    .getValue().stream()
                            .map(node -> new YamlRecord(CRITERIA, node, impossible))
                            .map(AccessibilityReader::criterion)
                            .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Criterion criterion(YamlRecord record) {
        Criterion criterion = new Criterion(
                record.required("id"),
                record.required("niva"),
                record.optional("version").isEmpty(),
                record.required("namn"),
                record.required("prova"));
        record.close();
        return criterion;
    }
}
