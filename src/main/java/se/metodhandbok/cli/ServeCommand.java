package se.metodhandbok.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.BindException;
import java.nio.file.Path;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import se.metodhandbok.build.Report;
import se.metodhandbok.cli.ProblemPrinter.Format;
import se.metodhandbok.model.Messages;
import se.metodhandbok.serve.PreviewServer;

/** {@code handbok serve}. */
@Command(
        name = "serve",
        description = "Visar handboken på den egna datorn och bygger om den när du sparar.",
        footer = "Slutkod: 1 porten är upptagen, 2 fel användning.",
        mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer> {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm:ss");

    @ParentCommand
    private Handbok handbok;

    @Mixin
    private ContentOption content;

    @Option(names = "--port", paramLabel = "N", defaultValue = "8080", description = "Porten (förval: 8080).")
    private int port;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException, InterruptedException {
        PrintWriter out = spec.commandLine().getOut();
        Messages messages = Handbok.messages();
        Path project = handbok.project();
        try (PreviewServer server = new PreviewServer(
                project, content.folder(project), port, messages, report -> tell(report, out, messages))) {
            out.println(messages.text("serve.at", server.address()));
            new CountDownLatch(1).await();
        } catch (BindException e) {
            spec.commandLine()
                    .getErr()
                    .println(messages.text("serve.port", Integer.toString(port), Integer.toString(port + 1)));
            return Handbok.PROBLEMS;
        }
        return Handbok.OK;
    }

    private static void tell(Report report, PrintWriter out, Messages messages) {
        String time = LocalTime.now(ZoneId.systemDefault()).format(CLOCK);
        if (report.ok()) {
            out.println(messages.text("serve.rebuilt", time, report.pages()));
        } else {
            new ProblemPrinter(out, messages).print(report, Format.TEXT);
            out.println(messages.text("serve.failed", time, report.problems().size()));
        }
    }
}
