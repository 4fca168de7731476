package se.metodhandbok.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import se.metodhandbok.captions.webvtt.WebVtt;

/** {@code handbok captions convert}. */
@Command(
        name = "convert",
        description = {
            "Gör WebVTT av SRT, eller av text med tider som [02:10].",
            "Av text blir det alltid ett utkast som någon måste granska."
        },
        footer = "Slutkod: 0 allt gick bra, 1 en fil går inte att läsa eller finns redan, 2 fel användning.",
        mixinStandardHelpOptions = true)
final class CaptionsConvertCommand implements Callable<Integer> {
    @Parameters(arity = "1..*", paramLabel = "FIL", description = "Filer: .srt, .txt eller .vtt.")
    private List<Path> files;

    @Option(names = "--output", paramLabel = "FIL", description = "Filen att skriva (förval: samma namn med .vtt).")
    private @Nullable Path output;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        if (output != null && files.size() > 1) {
            throw new ParameterException(spec.commandLine(), Handbok.messages().text("usage.value", output));
        }
        int code = Handbok.OK;
        for (Path file : files) {
            Optional<WebVtt> captions = CaptionsCommand.read(file, spec);
            boolean readable = captions.filter(c -> !c.cues().isEmpty()).isPresent();
            Path target = output == null ? CaptionsCommand.beside(file, ".vtt") : output;
            code = Math.max(code, readable ? CaptionsCommand.write(captions.get(), target, spec) : Handbok.PROBLEMS);
        }
        return code;
    }
}
