package se.metodhandbok.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import se.metodhandbok.captions.webvtt.Cue;
import se.metodhandbok.captions.webvtt.CueNode;
import se.metodhandbok.captions.webvtt.CueTextParser;
import se.metodhandbok.captions.webvtt.WebVtt;

/** {@code handbok captions transcript}. */
@Command(
        name = "transcript",
        description = "Skriver ut textningen som text med tider, en rad för varje text.",
        footer = "Slutkod: 0 allt gick bra, 1 en fil går inte att läsa, 2 fel användning.",
        mixinStandardHelpOptions = true)
final class CaptionsTranscriptCommand implements Callable<Integer> {
    @Parameters(arity = "1..*", paramLabel = "FIL", description = "Filer med textning: .vtt, .srt eller .txt.")
    private List<Path> files;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        int code = Handbok.OK;
        PrintWriter out = spec.commandLine().getOut();
        for (Path file : files) {
            Optional<WebVtt> captions = CaptionsCommand.read(file, spec);
            captions.ifPresent(read -> read.cues().forEach(cue -> out.println(line(cue))));
            code = captions.isPresent() ? code : Handbok.PROBLEMS;
        }
        return code;
    }

    private static String line(Cue cue) {
        long seconds = cue.start() / 1000;
        String hours = seconds < 3600 ? "" : seconds / 3600 + ":";
        String speaker = CueNode.speaker(CueTextParser.parse(cue.text()))
                .map(name -> name + ": ")
                .orElse("");
        return "[%s%02d:%02d] %s%s"
                .formatted(
                        hours,
                        seconds / 60 % 60,
                        seconds % 60,
                        speaker,
                        cue.plainText().replaceAll("\\s+", " ").strip());
    }
}
