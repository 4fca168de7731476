package se.metodhandbok.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import se.metodhandbok.build.Report;
import se.metodhandbok.build.SiteArchive;
import se.metodhandbok.build.SiteBuild;
import se.metodhandbok.cli.ProblemPrinter.Format;
import se.metodhandbok.model.Messages;

/** {@code handbok package}. */
@Command(
        name = "package",
        description = "Bygger webbplatsen och packar den i en zip-fil som går att läsa och söka i utan nät.",
        footer = "Slutkod: 0 allt gick bra, 1 innehållet har fel, 2 fel användning.",
        mixinStandardHelpOptions = true)
final class PackageCommand implements Callable<Integer> {
    @ParentCommand
    private Handbok handbok;

    @Mixin
    private ContentOption content;

    @Option(
            names = "--output",
            paramLabel = "FIL",
            description = "Zip-filen att skriva (förval: target/metodhandboken.zip).")
    private @Nullable Path output;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        Path project = handbok.project();
        Path site = project.resolve("target/site");
        Path zip = output == null ? project.resolve("target/metodhandboken.zip") : output;
        PrintWriter out = spec.commandLine().getOut();
        Messages messages = Handbok.messages();
        try (SiteBuild build = new SiteBuild(project, content.folder(project), false)) {
            Report report = build.build(site);
            new ProblemPrinter(out, messages).print(report, Format.TEXT);
            if (!report.ok()) {
                return Handbok.PROBLEMS;
            }
            SiteArchive.write(site, zip);
            out.println(messages.text("package.ok", report.pages(), zip, Files.size(zip) / 1000));
            return Handbok.OK;
        }
    }
}
