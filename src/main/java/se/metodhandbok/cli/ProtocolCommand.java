package se.metodhandbok.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import se.metodhandbok.build.SiteBuild;

/** {@code handbok protocol}. */
@Command(
        name = "protocol",
        description = "Skriver ut ett tomt granskningsprotokoll för tillgänglighet.",
        footer = "Slutkod: 0 skrivet, 1 innehållet går inte att läsa, 2 fel användning.",
        mixinStandardHelpOptions = true)
final class ProtocolCommand implements Callable<Integer> {
    @ParentCommand
    private Handbok handbok;

    @Mixin
    private ContentOption content;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        try (SiteBuild build = new SiteBuild(handbok.project(), content.folder(handbok.project()), false)) {
            Optional<String> draft = build.protocolDraft();
            draft.ifPresent(spec.commandLine().getOut()::print);
            spec.commandLine().getOut().flush();
            return draft.isPresent() ? Handbok.OK : Handbok.PROBLEMS;
        }
    }
}
