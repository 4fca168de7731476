package se.metodhandbok.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import se.metodhandbok.captions.webvtt.Cue;
import se.metodhandbok.captions.webvtt.CueSettings;
import se.metodhandbok.captions.webvtt.Region;
import se.metodhandbok.captions.webvtt.Timestamp;
import se.metodhandbok.captions.webvtt.WebVtt;

/** {@code handbok captions parse}: what a browser would make of captions. */
@Command(
        name = "parse",
        description = "Visar texterna i filer med textning, som en webbläsare läser dem.",
        footer = "Slutkod: 0 allt gick bra, 1 en fil går inte att läsa, 2 fel användning.",
        mixinStandardHelpOptions = true)
final class CaptionsParseCommand implements Callable<Integer> {
    /** The shapes cues are printed in. */
    enum Format {
        /** For people. */
        TEXT,
        /** {@code [{"id","start","end","text","settings"}]}; times in seconds, settings named as in WebVTT's API. */
        JSON
    }

    @Parameters(arity = "1..*", paramLabel = "FIL", description = "Filer med textning: .vtt, .srt eller .txt.")
    private List<Path> files;

    @Option(names = "--format", defaultValue = "text", description = "text eller json (förval: text).")
    private Format format;

    @Spec
    private CommandSpec spec;

    private final ObjectMapper mapper = new ObjectMapper();

    @Override
    public Integer call() throws IOException {
        int code = Handbok.OK;
        PrintWriter out = spec.commandLine().getOut();
        for (Path file : files) {
            Optional<WebVtt> captions = CaptionsCommand.read(file, spec);
            if (captions.isEmpty()) {
                code = Handbok.PROBLEMS;
            }
            List<Cue> cues = captions.map(WebVtt::cues).orElse(List.of());
            if (format == Format.JSON) {
                ArrayNode array = mapper.createArrayNode();
                cues.forEach(cue -> array.add(json(cue)));
                out.println(mapper.writeValueAsString(array));
            } else {
                for (Cue cue : cues) {
                    out.println(Timestamp.format(cue.start()) + " "
                            + cue.plainText().replace('\n', ' '));
                }
            }
        }
        return code;
    }

    private ObjectNode json(Cue cue) {
        ObjectNode node = mapper.createObjectNode()
                .put("id", cue.id())
                .put("start", cue.start() / 1000.0)
                .put("end", cue.end() / 1000.0)
                .put("text", cue.text());
        CueSettings settings = cue.settings();
        ObjectNode object =
                node.putObject("settings").put("vertical", settings.vertical().keyword());
        numberOrAuto(object, "line", settings.line());
        object.put("snapToLines", settings.snapToLines()).put("lineAlign", CueSettings.keyword(settings.lineAlign()));
        numberOrAuto(object, "position", settings.position());
        object.put("positionAlign", CueSettings.keyword(settings.positionAlign()))
                .put("size", settings.size())
                .put("align", CueSettings.keyword(settings.align()));
        region(object, settings.region());
        return node;
    }

    private static void numberOrAuto(ObjectNode object, String key, @Nullable Double value) {
        if (value == null) {
            object.put(key, "auto");
        } else {
            object.put(key, value);
        }
    }

    private static void region(ObjectNode object, @Nullable Region region) {
        if (region == null) {
            object.putNull("region");
        } else {
            object.putObject("region")
                    .put("id", region.id())
                    .put("width", region.width())
                    .put("lines", region.lines())
                    .put("regionAnchorX", region.anchorX())
                    .put("regionAnchorY", region.anchorY())
                    .put("viewportAnchorX", region.viewportAnchorX())
                    .put("viewportAnchorY", region.viewportAnchorY())
                    .put("scroll", region.scrollUp() ? "up" : "");
        }
    }
}
