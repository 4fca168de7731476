package se.metodhandbok.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code --content}, which every command that reads pages has. */
final class ContentOption {
    @Option(names = "--content", paramLabel = "MAPP", description = "Mappen med sidor (förval: content).")
    private @Nullable Path content;

    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec command;

    /**
     * The folder.
     *
     * @throws ParameterException when it is not a folder
     */
    Path folder(Path project) {
        Path folder = content == null ? project.resolve("content") : content;
        if (!Files.isDirectory(folder) && command != null) {
            throw new ParameterException(
                    command.commandLine(), Handbok.messages().text("usage.directory", folder));
        }
        return folder;
    }
}
