package se.metodhandbok.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;
import se.metodhandbok.model.Messages;
import se.metodhandbok.wcag.Checker;

/** The {@code handbok} command. Exit codes: 0 all is well, 1 problems were found, 2 wrong use, 3 no browser. */
@Command(
        name = "handbok",
        description = "Bygger, visar och kontrollerar Metodhandboken.",
        subcommands = {
            BuildCommand.class,
            ServeCommand.class,
            CheckCommand.class,
            PackageCommand.class,
            IndexCommand.class,
            SearchCommand.class,
            CaptionsCommand.class,
            WcagCommand.class,
            ProtocolCommand.class,
            NewCommand.class
        },
        mixinStandardHelpOptions = true,
        versionProvider = Handbok.Version.class,
        synopsisSubcommandLabel = "KOMMANDO")
public final class Handbok implements Runnable {
    static final int OK = 0;
    static final int PROBLEMS = 1;
    static final int WRONG_USE = 2;

    /** All that could be checked is well, but there was no browser for what needs one. */
    static final int NO_BROWSER = 3;

    /** The version in pom.xml. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"handbok " + Checker.version()};
        }
    }

    /** Lucene advises about a faster mode that indexes of this size gain nothing from. Held here, or it is forgotten. */
    private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

    @Option(names = "--debug", scope = ScopeType.INHERIT, description = "Visa var i verktyget ett fel uppstod.")
    boolean debug;

    @Spec
    private @Nullable CommandSpec spec;

    private final Path project;

    Handbok(Path project) {
        this.project = project;
    }

    /** Starts the tool. The launcher tells the project's folder in the system property {@code handbok.project}. */
    public static void main(String[] arguments) {
        LUCENE.setLevel(Level.OFF);
        Path project = Path.of(System.getProperty("handbok.project", "")).toAbsolutePath();
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        System.exit(run(project, out, err, arguments));
    }

    /** Runs one command line and gives its exit code. */
    static int run(Path project, PrintWriter out, PrintWriter err, String... arguments) {
        CommandLine command =
                new CommandLine(new Handbok(project)).setOut(out).setErr(err).setCaseInsensitiveEnumValuesAllowed(true);
        command.setParameterExceptionHandler((exception, unused) -> wrongUse(exception, err));
        command.setExecutionExceptionHandler((exception, commandLine, parsed) -> {
            Handbok handbok = (Handbok) command.getCommand();
            if (handbok.debug) {
                exception.printStackTrace(err);
            } else {
                String reason = exception.getMessage();
                err.println(messages().text("crash", reason == null ? exception.toString() : reason));
            }
            return PROBLEMS;
        });
        return command.execute(arguments);
    }

    private static int wrongUse(ParameterException exception, PrintWriter err) {
        CommandLine command = exception.getCommandLine();
        String message =
                switch (exception) {
                    case UnmatchedArgumentException unmatched ->
                        messages().text("usage.unknown", String.join(" ", unmatched.getUnmatched()));
                    case MissingParameterException missing ->
                        messages()
                                .text(
                                        "usage.missing",
                                        missing.getMissing().getFirst().paramLabel());
                    default ->
                        exception.getValue() == null
                                ? exception.getMessage()
                                : messages().text("usage.value", exception.getValue());
                };
        err.println(message);
        err.println(command.getUsageMessage().strip());
        return WRONG_USE;
    }

    @Override
    public void run() {
        if (spec != null) {
            throw new CommandLine.ParameterException(
                    spec.commandLine(), messages().text("usage.command"));
        }
    }

    Path project() {
        return project;
    }

    /** The language of what the tool says. */
    static Locale locale() {
        return Locale.forLanguageTag(System.getenv().getOrDefault("HANDBOK_LANG", "sv"));
    }

    /** Swedish, or English when the environment variable {@code HANDBOK_LANG} says {@code en}. */
    static Messages messages() {
        return new Messages(locale());
    }
}
