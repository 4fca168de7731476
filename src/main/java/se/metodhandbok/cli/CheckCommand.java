package se.metodhandbok.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import se.metodhandbok.build.Report;
import se.metodhandbok.build.SiteBuild;
import se.metodhandbok.cli.ProblemPrinter.Format;
import se.metodhandbok.model.Messages;
import se.metodhandbok.model.Problem;

/** {@code handbok check}. */
@Command(
        name = "check",
        description = "Kontrollerar innehållet och de färdiga sidorna utan att ändra den byggda webbplatsen.",
        footer = "Slutkod: 0 inga fel, 1 innehållet har fel, 2 fel användning, 3 webbläsare saknas.",
        mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {
    @ParentCommand
    private Handbok handbok;

    @Mixin
    private ContentOption content;

    @Option(
            names = "--format",
            paramLabel = "FORM",
            defaultValue = "text",
            description = "text, json eller ci (förval: text).")
    private Format format;

    @Option(names = "--browser", description = "Kontrollera även den byggda webbplatsen i webbläsare (Chromium).")
    private boolean browser;

    @Option(
            names = "--pages",
            paramLabel = "MÖNSTER",
            defaultValue = "**",
            description = "Bara sidor vars adress passar mönstret, till exempel metoder/* (med --browser).")
    private String pages;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        Path project = handbok.project();
        Path folder = content.folder(project);
        Messages messages = Handbok.messages();
        try (SiteBuild build = new SiteBuild(project, folder, false)) {
            Path built = project.resolve("target/kontroll");
            // What is checked is what the browser shows.
            Report report = browser ? build.build(built) : build.check();
            PrintWriter err = spec.commandLine().getErr();
            boolean looked = true;
            if (browser && !report.ok()) {
                err.println(messages.text("browser.unbuilt"));
            } else if (browser) {
                PathMatcher wanted = FileSystems.getDefault().getPathMatcher("glob:" + pages);
                Optional<List<Problem>> found = new BrowserStep(project, folder, messages, err)
                        .problems(built, path -> wanted.matches(Path.of(path)));
                looked = found.isPresent();
                report = new Report(
                        report.pages(),
                        Stream.concat(report.problems().stream(), found.stream().flatMap(List::stream))
                                .toList());
            }
            print(report, messages);
            return !report.ok() ? Handbok.PROBLEMS : looked ? Handbok.OK : Handbok.NO_BROWSER;
        }
    }

    private void print(Report report, Messages messages) {
        PrintWriter out = spec.commandLine().getOut();
        new ProblemPrinter(out, messages).print(report, format);
        if (report.ok() && format == Format.TEXT) {
            out.println(messages.text("check.ok", report.pages()));
        }
    }
}
