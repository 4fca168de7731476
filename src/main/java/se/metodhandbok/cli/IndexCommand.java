package se.metodhandbok.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import se.metodhandbok.search.SearchIndex;

/** {@code handbok index}. */
@Command(
        name = "index",
        description = "Gör ett sökindex av en mapp med färdiga webbsidor.",
        exitCodeListHeading = "Slutkod: 0 allt gick bra, 1 något gick fel, 2 fel användning.%n",
        mixinStandardHelpOptions = true)
final class IndexCommand implements Callable<Integer> {
    /** Where Lucene's own files go, below the index. */
    static final String LUCENE = "lucene";

    @Option(names = "--pages", paramLabel = "MAPP", required = true, description = "Mappen med färdiga HTML-sidor.")
    private Path pages;

    @Option(names = "--output", paramLabel = "MAPP", required = true, description = "Mappen att skriva indexet till.")
    private Path output;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        if (!Files.isDirectory(pages)) {
            throw new ParameterException(spec.commandLine(), Handbok.messages().text("usage.directory", pages));
        }
        long start = System.nanoTime();
        SearchIndex.Size size = SearchIndex.write(pages, output.resolve(LUCENE), output);
        String seconds = String.format(Locale.forLanguageTag("sv"), "%.1f", (System.nanoTime() - start) / 1e9);
        spec.commandLine()
                .getOut()
                .println(Handbok.messages().text("index.ok", size.pages(), size.sections(), output, seconds));
        return Handbok.OK;
    }
}
