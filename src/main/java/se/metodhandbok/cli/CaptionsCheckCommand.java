package se.metodhandbok.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import se.metodhandbok.captions.CaptionFile;
import se.metodhandbok.captions.CaptionFix;
import se.metodhandbok.captions.media.MediaReader;
import se.metodhandbok.captions.rule.CaptionRule;
import se.metodhandbok.captions.rule.Finding;
import se.metodhandbok.captions.rule.Severity;
import se.metodhandbok.captions.rule.Subject;
import se.metodhandbok.captions.rule.Thresholds;
import se.metodhandbok.captions.webvtt.WebVtt;
import se.metodhandbok.model.Messages;

/** {@code handbok captions check}. */
@Command(
        name = "check",
        description = "Kontrollerar textning mot handbokens regler.",
        footer = "Slutkod: 0 inga fel, 1 textningen har fel, 2 fel användning.",
        mixinStandardHelpOptions = true)
final class CaptionsCheckCommand implements Callable<Integer> {
    /** The shapes findings are printed in. */
    enum Format {
        /** One line a finding. */
        TEXT,
        /** {@code [{"file","line","column","cue","rule","fault","severity","message","fix"}]}. */
        JSON
    }

    /** For whom the captions are. */
    enum Profile {
        /** Most readers. */
        NORMAL,
        /** Easy reading. */
        LATT;

        Thresholds thresholds() {
            return this == NORMAL ? Thresholds.NORMAL : Thresholds.EASY;
        }
    }

    @Parameters(arity = "1..*", paramLabel = "FIL", description = "Filer med textning: .vtt, .srt eller .txt.")
    private List<Path> files;

    @Option(names = "--profile", defaultValue = "normal", description = "normal eller latt (förval: normal).")
    private Profile profile;

    @Option(names = "--format", defaultValue = "text", description = "text eller json (förval: text).")
    private Format format;

    @Option(names = "--film", paramLabel = "FIL", description = "Filmen, för att jämföra längden.")
    private @Nullable Path film;

    @Option(names = "--fix", description = "Skriv en rättad fil bredvid. Ordalydelsen ändras aldrig.")
    private boolean fix;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        List<Finding> all = new ArrayList<>();
        int written = Handbok.OK;
        for (Path file : files) {
            if (!Files.isRegularFile(file)) {
                throw new ParameterException(
                        spec.commandLine(), Handbok.messages().text("usage.file", file));
            }
            List<Finding> findings = new ArrayList<>();
            Optional<WebVtt> captions = CaptionFile.any(file, CaptionsCommand.name(file), findings::add);
            if (captions.isPresent()) {
                findings.addAll(CaptionRule.findings(subject(file, captions.get())));
                if (fix) {
                    WebVtt mended = CaptionFix.fix(captions.get(), profile.thresholds());
                    written = Math.max(
                            written, CaptionsCommand.write(mended, CaptionsCommand.beside(file, ".rattad.vtt"), spec));
                }
            }
            if (format == Format.TEXT) {
                print(file, captions.map(c -> c.cues().size()).orElse(0), findings);
            }
            all.addAll(findings);
        }
        if (format == Format.JSON) {
            json(all);
        }
        return count(all, Severity.ERROR) > 0 ? Handbok.PROBLEMS : written;
    }

    private Subject subject(Path file, WebVtt captions) throws IOException {
        Subject subject = Subject.of(CaptionsCommand.name(file), captions, profile.thresholds());
        return film == null ? subject : subject.withFilm(MediaReader.read(film).duration());
    }

    private static long count(List<Finding> findings, Severity severity) {
        return findings.stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }

    private void print(Path file, int cues, List<Finding> findings) {
        PrintWriter out = spec.commandLine().getOut();
        Messages messages = Handbok.messages();
        findings.forEach(finding -> out.println(CaptionsCommand.line(finding, messages)));
        out.println(
                findings.isEmpty()
                        ? messages.text("captions.ok", file, cues)
                        : messages.text(
                                "captions.count",
                                file,
                                count(findings, Severity.ERROR),
                                count(findings, Severity.WARNING),
                                count(findings, Severity.INFO)));
    }

    private void json(List<Finding> findings) throws JsonProcessingException {
        ObjectMapper mapper = new ObjectMapper();
        Messages messages = Handbok.messages();
        ArrayNode array = mapper.createArrayNode();
        for (Finding finding : findings) {
            array.addObject()
                    .put("file", finding.place().file())
                    .put("line", Math.max(finding.place().line(), 1))
                    .put("column", Math.max(finding.place().column(), 1))
                    .put("cue", finding.cue())
                    .put("rule", finding.row())
                    .put("fault", finding.fault())
                    .put("severity", finding.severity().name().toLowerCase(Locale.ROOT))
                    .put("message", messages.what(finding.problem()))
                    .put("fix", messages.fix(finding.problem()));
        }
        spec.commandLine().getOut().println(mapper.writeValueAsString(array));
    }
}
