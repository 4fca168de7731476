package se.metodhandbok.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import se.metodhandbok.build.FileTree;
import se.metodhandbok.build.Report;
import se.metodhandbok.build.SiteBuild;
import se.metodhandbok.cli.ProblemPrinter.Format;
import se.metodhandbok.model.Messages;

/** {@code handbok build}. */
@Command(
        name = "build",
        description = "Bygger webbplatsen.",
        footer = "Slutkod: 0 allt gick bra, 1 innehållet har fel, 2 fel användning.",
        mixinStandardHelpOptions = true)
final class BuildCommand implements Callable<Integer> {
    @ParentCommand
    private Handbok handbok;

    @Mixin
    private ContentOption content;

    @Option(names = "--output", paramLabel = "MAPP", description = "Mappen att bygga till (förval: target/site).")
    private @Nullable Path output;

    @Option(names = "--clean", description = "Glöm det som är omvandlat sedan förr.")
    private boolean clean;

    @Option(names = "--release", description = "Bygg för publicering: även varningar stoppar bygget.")
    private boolean release;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        long start = System.nanoTime();
        Path project = handbok.project();
        Path folder = content.folder(project);
        Path target = output == null ? project.resolve("target/site") : output;
        if (clean) {
            FileTree.delete(SiteBuild.cache(project));
        }
        try (SiteBuild build = new SiteBuild(project, folder, false)) {
            Report report = release ? build.release(target) : build.build(target);
            boolean built = report.ok() && (!release || report.problems().isEmpty());
            PrintWriter out = spec.commandLine().getOut();
            Messages messages = Handbok.messages();
            new ProblemPrinter(out, messages).print(report, Format.TEXT);
            if (built) {
                String seconds = String.format(Locale.forLanguageTag("sv"), "%.1f", (System.nanoTime() - start) / 1e9);
                out.println(messages.text("build.ok", report.pages(), target, seconds));
            }
            return built ? Handbok.OK : Handbok.PROBLEMS;
        }
    }
}
