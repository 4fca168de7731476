package se.metodhandbok.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import se.metodhandbok.model.Messages;
import se.metodhandbok.wcag.Checker;
import se.metodhandbok.wcag.Finding;
import se.metodhandbok.wcag.PageResult;

/** {@code handbok wcag}: the accessibility rules on any finished pages. */
@Command(
        name = "wcag",
        description = "Kontrollerar tillgängligheten (WCAG 2.2) i färdiga webbsidor, utan webbläsare.",
        exitCodeListHeading = "Slutkod: 0 inga brister, 1 brister, eller filer som inte gick att kontrollera, "
                + "2 fel användning.%n",
        mixinStandardHelpOptions = true)
final class WcagCommand implements Callable<Integer> {
    /** The shapes findings are printed in. */
    enum Format {
        /** One line a finding, for people. */
        TEXT,
        /** An array with one object a file: {@code {"path","findings":[…],"review":[…]}}, and {@code "error"} if unchecked. */
        JSON
    }

    @Option(
            names = "--format",
            paramLabel = "FORM",
            defaultValue = "text",
            description = "text eller json (förval: text).")
    private Format format;

    @Option(names = "--site", description = "Ta även med handbokens egna regler, som är strängare än WCAG.")
    private boolean site;

    @Parameters(arity = "1..*", paramLabel = "SÖKVÄG", description = "Webbsidor, eller mappar med webbsidor.")
    private List<Path> paths;

    @Spec
    private CommandSpec spec;

    private final Messages messages = Handbok.messages();

    /** A checked file; the error is blank if it was checked. */
    private record Checked(Path file, PageResult result, String error) {}

    @Override
    public Integer call() throws IOException {
        List<Path> files = new ArrayList<>();
        boolean missing = false;
        for (Path path : paths) {
            if (Files.isDirectory(path)) {
                List<Path> inside = pages(path);
                files.addAll(inside);
                if (inside.isEmpty()) {
                    error("wcag.none", path);
                }
            } else if (Files.exists(path)) {
                files.add(path);
            } else {
                missing = true;
                error("wcag.missing", path);
            }
        }
        Checker checker = Checker.of(site, Handbok.locale());
        List<Checked> checked =
                files.parallelStream().map(file -> check(checker, file)).toList();
        print(checked);
        boolean ok = checked.stream()
                .allMatch(file ->
                        file.error().isEmpty() && file.result().findings().isEmpty());
        return missing ? Handbok.WRONG_USE : ok ? Handbok.OK : Handbok.PROBLEMS;
    }

    private static List<Path> pages(Path folder) throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(file -> file.toString().toLowerCase(Locale.ROOT).matches(".*\\.x?html?"))
                    .filter(Files::isRegularFile)
                    .sorted()
                    .toList();
        }
    }

    private void error(String key, Object... details) {
        spec.commandLine().getErr().println(messages.text(key, details));
    }

    private Checked check(Checker checker, Path file) {
        PageResult nothing = new PageResult(List.of(), List.of(), List.of(), List.of());
        try {
            return new Checked(file, checker.check(file), "");
        } catch (Checker.NotAPageException e) {
            return new Checked(file, nothing, messages.text("wcag." + e.reason(), file));
        } catch (IOException e) {
            return new Checked(file, nothing, messages.text("wcag.unreadable", file, String.valueOf(e.getMessage())));
        }
    }

    private void print(List<Checked> checked) throws JsonProcessingException {
        for (Checked file : checked) {
            if (!file.error().isEmpty()) {
                spec.commandLine().getErr().println(file.error());
            }
            file.result()
                    .missingSheets()
                    .forEach(sheet -> error("wcag.sheet", file.file().toString(), sheet));
        }
        if (format == Format.JSON) {
            ObjectMapper mapper = new ObjectMapper();
            ArrayNode array = mapper.createArrayNode();
            checked.forEach(file -> json(array.addObject(), file));
            spec.commandLine().getOut().println(mapper.writeValueAsString(array));
        } else {
            text(checked);
        }
        spec.commandLine().getOut().flush();
    }

    private static void json(ObjectNode object, Checked file) {
        object.put("path", file.file().toString());
        json(object.putArray("findings"), file.result().findings());
        json(object.putArray("review"), file.result().review());
        if (!file.error().isEmpty()) {
            object.put("error", file.error());
        }
    }

    private static void json(ArrayNode array, List<Finding> findings) {
        for (Finding finding : findings) {
            ObjectNode object = array.addObject().put("rule", finding.rule());
            finding.act().forEach(object.putArray("act")::add);
            finding.wcag().forEach(object.putArray("wcag")::add);
            object.put("selector", finding.selector())
                    .put("line", finding.line())
                    .put("message", finding.message())
                    .put("fix", finding.fix());
        }
    }

    private void text(List<Checked> checked) {
        PrintWriter out = spec.commandLine().getOut();
        int failures = 0;
        int reviews = 0;
        for (Checked file : checked) {
            file.result()
                    .findings()
                    .forEach(finding -> out.println(line(file.file(), messages.text("error"), finding)));
            file.result()
                    .review()
                    .forEach(finding -> out.println(line(file.file(), messages.text("wcag.review"), finding)));
            failures += file.result().findings().size();
            reviews += file.result().review().size();
        }
        out.println(
                failures + reviews == 0
                        ? messages.text("wcag.ok", checked.size())
                        : messages.text("wcag.count", failures, checked.size(), reviews));
    }

    private String line(Path file, String kind, Finding finding) {
        return messages.text(
                "wcag.what",
                file.toString(),
                String.valueOf(Math.max(finding.line(), 1)),
                kind,
                finding.rule(),
                finding.message(),
                finding.fix(),
                String.join(", ", finding.wcag()),
                finding.selector());
    }
}
