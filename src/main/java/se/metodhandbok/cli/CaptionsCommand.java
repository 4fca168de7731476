package se.metodhandbok.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import se.metodhandbok.captions.CaptionFile;
import se.metodhandbok.captions.rule.Finding;
import se.metodhandbok.captions.webvtt.WebVtt;
import se.metodhandbok.captions.webvtt.WebVttWriter;
import se.metodhandbok.model.Messages;

/** {@code handbok captions}: tools for films' captions. */
@Command(
        name = "captions",
        description = "Läser, kontrollerar, omvandlar och signerar textning av filmer.",
        subcommands = {
            CaptionsCheckCommand.class,
            CaptionsParseCommand.class,
            CaptionsConvertCommand.class,
            CaptionsTranscriptCommand.class,
            CaptionsDraftCommand.class,
            CaptionsSignCommand.class,
            CaptionsFilmCommand.class
        },
        synopsisSubcommandLabel = "KOMMANDO",
        mixinStandardHelpOptions = true)
final class CaptionsCommand implements Runnable {
    @ParentCommand
    private Handbok handbok;

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(), "Skriv ett kommando: check, parse, convert, transcript, draft, sign eller film.");
    }

    Path project() {
        return handbok.project();
    }

    /**
     * Captions of any kind, or empty after printing why not.
     *
     * @throws ParameterException when there is no such file
     */
    static Optional<WebVtt> read(Path file, CommandSpec spec) {
        if (!Files.isRegularFile(file)) {
            throw new ParameterException(spec.commandLine(), Handbok.messages().text("usage.file", file));
        }
        List<Finding> findings = new ArrayList<>();
        Optional<WebVtt> captions = CaptionFile.any(file, name(file), findings::add);
        Messages messages = Handbok.messages();
        findings.forEach(finding -> spec.commandLine().getErr().println(line(finding, messages)));
        return captions;
    }

    static String name(Path file) {
        return file.toString().replace('\\', '/');
    }

    /** A finding on one line: place, severity, what is wrong, how to mend it. */
    static String line(Finding finding, Messages messages) {
        String severity =
                switch (finding.severity()) {
                    case ERROR -> "error";
                    case WARNING -> "warning";
                    case INFO -> "info";
                };
        return finding.place() + ": " + messages.text(severity) + " " + messages.what(finding.problem()) + " "
                + messages.fix(finding.problem());
    }

    /** The same path with another extension. */
    static Path beside(Path file, String extension) {
        String name = String.valueOf(file.getFileName());
        int dot = name.lastIndexOf('.');
        return file.resolveSibling((dot < 0 ? name : name.substring(0, dot)) + extension);
    }

    /** Writes captions to a file that must not exist; its exit code. */
    static int write(WebVtt captions, Path target, CommandSpec spec) throws IOException {
        if (Files.exists(target)) {
            spec.commandLine().getErr().println(Handbok.messages().text("captions.exists", target));
            return Handbok.PROBLEMS;
        }
        Files.writeString(target, WebVttWriter.write(captions), StandardCharsets.UTF_8);
        spec.commandLine().getOut().println(Handbok.messages().text("captions.written", target));
        return Handbok.OK;
    }
}
