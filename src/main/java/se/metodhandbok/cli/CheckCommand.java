package se.metodhandbok.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import se.metodhandbok.build.Report;
import se.metodhandbok.build.SiteBuild;
import se.metodhandbok.cli.ProblemPrinter.Format;

/** {@code handbok check}. */
@Command(
        name = "check",
        description = "Kontrollerar innehållet och de färdiga sidorna utan att ändra den byggda webbplatsen.",
        footer = "Slutkod: 0 inga fel, 1 innehållet har fel, 2 fel användning.",
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

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        try (SiteBuild build = new SiteBuild(handbok.project(), content.folder(handbok.project()), false)) {
            Report report = build.check();
            var out = spec.commandLine().getOut();
            new ProblemPrinter(out, Handbok.messages()).print(report, format);
            if (report.ok() && format == Format.TEXT) {
                out.println(Handbok.messages().text("check.ok", report.pages()));
            }
            return report.ok() ? Handbok.OK : Handbok.PROBLEMS;
        }
    }
}
