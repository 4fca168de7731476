package se.metodhandbok.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import se.metodhandbok.build.SiteBuild;
import se.metodhandbok.search.SearchHit;
import se.metodhandbok.search.Searcher;

/** {@code handbok search}: the same search as on the site, answered by Lucene. */
@Command(
        name = "search",
        description = "Söker i den byggda handboken.",
        exitCodeListHeading = "Slutkod: 0 sökningen gick bra, 1 det finns inget index, 2 fel användning.%n",
        mixinStandardHelpOptions = true)
final class SearchCommand implements Callable<Integer> {
    /** The shapes hits are printed in. */
    enum Format {
        /** For people. */
        TEXT,
        /** One object a query and line: {@code {"query","hits":[{"rank","url","title","section","type","score","time"}]}}. */
        JSON
    }

    @ParentCommand
    private Handbok handbok;

    @Option(names = "--index", paramLabel = "MAPP", description = "Mappen med indexet (förval: den byggda handbokens).")
    private @Nullable Path index;

    @Option(
            names = "--format",
            paramLabel = "FORM",
            defaultValue = "text",
            description = "text eller json (förval: text).")
    private Format format;

    @Option(names = "--top", paramLabel = "N", defaultValue = "10", description = "Så många träffar (förval: 10).")
    private int top;

    @Option(
            names = "--queries",
            paramLabel = "FIL",
            description = "En fil med en fråga på varje rad: '{\"query\": …}'.")
    private @Nullable Path queries;

    @Parameters(arity = "0..1", paramLabel = "FRÅGA", description = "Det du söker.")
    private @Nullable String query;

    @Spec
    private CommandSpec spec;

    private final ObjectMapper mapper = new ObjectMapper();

    @Override
    public Integer call() throws IOException {
        List<String> asked = asked();
        if (top < 1) {
            throw new ParameterException(spec.commandLine(), Handbok.messages().text("usage.value", top));
        }
        try (Searcher searcher = new Searcher(folder())) {
            for (String each : asked) {
                print(each, searcher.search(each, top));
            }
            return Handbok.OK;
        } catch (Searcher.NoIndexException e) {
            spec.commandLine().getErr().println(Handbok.messages().text("search.none", folder()));
            return Handbok.PROBLEMS;
        } finally {
            spec.commandLine().getOut().flush();
        }
    }

    private Path folder() {
        if (index == null) {
            return SiteBuild.searchIndex(handbok.project());
        }
        Path below = index.resolve(IndexCommand.LUCENE);
        return Files.isDirectory(below) ? below : index;
    }

    private List<String> asked() throws IOException {
        if ((query == null) == (queries == null)) {
            throw new ParameterException(spec.commandLine(), Handbok.messages().text("usage.query"));
        }
        if (queries == null) {
            return List.of(String.valueOf(query));
        }
        if (!Files.isRegularFile(queries)) {
            throw new ParameterException(spec.commandLine(), Handbok.messages().text("usage.file", queries));
        }
        return Files.readAllLines(queries).stream()
                .filter(line -> !line.isBlank())
                .map(this::asked)
                .toList();
    }

    private String asked(String line) {
        try {
            JsonNode node = mapper.readTree(line);
            JsonNode text = node.isTextual() ? node : node.path("query");
            if (text.isTextual()) {
                return text.asText();
            }
        } catch (JsonProcessingException e) {
            // Told below, in the same words as a line of another shape.
        }
        throw new ParameterException(spec.commandLine(), Handbok.messages().text("usage.value", line));
    }

    private void print(String asked, Searcher.Result result) throws JsonProcessingException {
        PrintWriter out = spec.commandLine().getOut();
        if (format == Format.JSON) {
            out.println(mapper.writeValueAsString(json(asked, result)));
        } else {
            out.println(Handbok.messages().text("search.count", result.total(), asked));
            int rank = 1;
            for (SearchHit hit : result.hits()) {
                String section = hit.section().isEmpty() ? "" : " › " + hit.section();
                out.println(rank++ + ". " + hit.title() + section + "\n   " + hit.url());
            }
        }
    }

    private ObjectNode json(String asked, Searcher.Result result) {
        ObjectNode root = mapper.createObjectNode().put("query", asked).put("total", result.total());
        ArrayNode hits = root.putArray("hits");
        for (SearchHit hit : result.hits()) {
            Integer second = hit.second().isPresent() ? hit.second().getAsInt() : null;
            hits.addObject()
                    .put("rank", hits.size())
                    .put("url", hit.url())
                    .put("title", hit.title())
                    .put("section", hit.section())
                    .put("type", hit.type())
                    .put("score", hit.score())
                    .put("time", second);
        }
        return root;
    }
}
