package se.metodhandbok.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import se.metodhandbok.captions.SignOff;
import se.metodhandbok.captions.rule.Finding;
import se.metodhandbok.captions.rule.Severity;
import se.metodhandbok.model.Messages;

/** {@code handbok captions sign}: an editor has watched the film with its captions and found that they say the same. */
@Command(
        name = "sign",
        description = {
            "Signerar textning som du har jämfört med filmen.",
            "Kontrollsummor av film, textning och manus skrivs i media.lock bredvid. Ändras något måste du signera igen."
        },
        footer = "Slutkod: 0 allt gick bra, 1 textningen har fel, 2 fel användning.",
        mixinStandardHelpOptions = true)
final class CaptionsSignCommand implements Callable<Integer> {
    @Parameters(arity = "1..*", paramLabel = "FIL", description = "Textning av lektioner: LEKTION.sv.vtt.")
    private List<Path> files;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        int code = Handbok.OK;
        PrintWriter out = spec.commandLine().getOut();
        Messages messages = Handbok.messages();
        for (Path file : files) {
            if (!Files.isRegularFile(file)
                    || !String.valueOf(file.getFileName()).matches(".+\\.[a-z]{2,3}\\.vtt")) {
                throw new ParameterException(spec.commandLine(), messages.text("usage.file", file));
            }
            List<Finding> errors = SignOff.sign(file, CaptionsCommand.name(file)).stream()
                    .filter(finding -> finding.severity() == Severity.ERROR)
                    .toList();
            errors.forEach(error -> out.println(CaptionsCommand.line(error, messages)));
            if (errors.isEmpty()) {
                out.println(messages.text("captions.signed", file, String.join(", ", SignOff.names(file))));
            } else {
                code = Handbok.PROBLEMS;
            }
        }
        return code;
    }
}
