package se.metodhandbok.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import se.metodhandbok.captions.ScriptReader;
import se.metodhandbok.captions.rule.Script;
import se.metodhandbok.film.FilmMaker;

/** {@code handbok captions film}: a lesson's film of its script. */
@Command(
        name = "film",
        description = {
            "Gör en film med syntetisk röst, textning och kapitel av ett manus.",
            "Kräver chromium, ffmpeg och espeak-ng. Inget annat i handboken behöver dem."
        },
        footer = "Slutkod: 0 allt gick bra, 1 manuset har fel eller ett program saknas, 2 fel användning.",
        mixinStandardHelpOptions = true)
final class CaptionsFilmCommand implements Callable<Integer> {
    private static final String SCRIPT = ".manus.yaml";

    @ParentCommand
    private CaptionsCommand captions;

    @Parameters(paramLabel = "FIL", description = "Manuset: LEKTION.manus.yaml.")
    private Path file;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        String name = String.valueOf(file.getFileName());
        if (!Files.isRegularFile(file) || !name.endsWith(SCRIPT)) {
            throw new ParameterException(spec.commandLine(), Handbok.messages().text("usage.file", file));
        }
        PrintWriter out = spec.commandLine().getOut();
        Optional<Script> script = ScriptReader.read(
                file,
                CaptionsCommand.name(file),
                problem -> out.println(Handbok.messages().line(problem)));
        if (script.isEmpty()) {
            return Handbok.PROBLEMS;
        }
        Path base = file.resolveSibling(name.substring(0, name.length() - SCRIPT.length()));
        new FilmMaker(captions.project().resolve("assets")).make(script.get(), base);
        out.println(Handbok.messages().text("captions.film", base));
        return Handbok.OK;
    }
}
