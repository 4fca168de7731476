package se.metodhandbok.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import se.metodhandbok.captions.CaptionFix;
import se.metodhandbok.captions.rule.Thresholds;
import se.metodhandbok.captions.webvtt.Block;
import se.metodhandbok.captions.webvtt.WebVtt;

/** {@code handbok captions draft}: what another program has heard, mended as far as it goes and marked as unread. */
@Command(
        name = "draft",
        description = {
            "Gör ett utkast av textning från ett annat program, till exempel taligenkänning.",
            "Radbrytning och tider rättas. Utkastet publiceras aldrig förrän någon har granskat det."
        },
        footer = "Slutkod: 0 allt gick bra, 1 filen går inte att läsa eller finns redan, 2 fel användning.",
        mixinStandardHelpOptions = true)
final class CaptionsDraftCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FIL", description = "Filen från programmet: .vtt, .srt eller .txt.")
    private Path file;

    @Option(names = "--source", defaultValue = "taligenkänning", description = "Varifrån (förval: taligenkänning).")
    private String source;

    @Option(names = "--output", paramLabel = "FIL", description = "Filen att skriva (förval: namnet med .utkast.vtt).")
    private @Nullable Path output;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        Optional<WebVtt> captions = CaptionsCommand.read(file, spec);
        if (captions.filter(c -> !c.cues().isEmpty()).isEmpty()) {
            return Handbok.PROBLEMS;
        }
        var blocks = new ArrayList<Block>(captions.get().cues());
        String origin = source.replaceAll("[;\\r\\n]|-->", " ");
        blocks.addFirst(new Block.Note(0, List.of("NOTE källa: " + origin + "; granskad: nej")));
        WebVtt draft = CaptionFix.fix(new WebVtt("", blocks), Thresholds.NORMAL);
        return CaptionsCommand.write(
                draft, output == null ? CaptionsCommand.beside(file, ".utkast.vtt") : output, spec);
    }
}
