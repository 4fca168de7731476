package se.metodhandbok.captions.webvtt;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes WebVTT. What is written and read again is what it was, but for line numbers and unread settings. */
public final class WebVttWriter {
    private WebVttWriter() {}

    /** The whole file, lines ended by {@code \n}. */
    public static String write(WebVtt file) {
        StringBuilder text = new StringBuilder("WEBVTT").append(file.header()).append('\n');
        for (Block block : file.blocks()) {
            text.append('\n');
            lines(block).forEach(line -> text.append(line).append('\n'));
        }
        return text.toString();
    }

    private static List<String> lines(Block block) {
        return switch (block) {
            case Cue cue -> lines(cue);
            case Block.Note note -> note.lines();
            case Block.Lost lost -> lost.lines();
            case Block.Style style -> prepended("STYLE", style.css());
            case Block.RegionDefinition definition -> prepended("REGION", settings(definition.region()));
        };
    }

    private static List<String> lines(Cue cue) {
        List<String> lines = new ArrayList<>();
        if (!cue.id().isEmpty()) {
            lines.add(cue.id());
        }
        lines.add(Timestamp.format(cue.start()) + " --> " + Timestamp.format(cue.end()) + settings(cue.settings()));
        if (!cue.text().isEmpty()) {
            lines.add(cue.text());
        }
        return lines;
    }

    private static List<String> prepended(String first, List<String> rest) {
        List<String> lines = new ArrayList<>(rest);
        lines.addFirst(first);
        return lines;
    }

    /** The settings that are not the usual ones, each with a space before; empty when all are. */
    static String settings(CueSettings settings) {
        StringBuilder text = new StringBuilder();
        CueSettings usual = CueSettings.DEFAULT;
        if (settings.vertical() != usual.vertical()) {
            text.append(" vertical:").append(settings.vertical().keyword());
        }
        if (settings.line() != null) {
            text.append(" line:").append(number(settings.line())).append(settings.snapToLines() ? "" : "%");
            text.append(after(settings.lineAlign(), usual.lineAlign()));
        }
        if (settings.position() != null) {
            text.append(" position:").append(number(settings.position())).append('%');
            text.append(after(settings.positionAlign(), usual.positionAlign()));
        }
        if (settings.size() != usual.size()) {
            text.append(" size:").append(number(settings.size())).append('%');
        }
        if (settings.align() != usual.align()) {
            text.append(" align:").append(CueSettings.keyword(settings.align()));
        }
        if (settings.region() != null) {
            text.append(" region:").append(settings.region().id());
        }
        return text.toString();
    }

    private static String after(Enum<?> value, @Nullable Enum<?> usual) {
        return value == usual ? "" : "," + CueSettings.keyword(value);
    }

    private static List<String> settings(Region region) {
        List<String> lines = new ArrayList<>();
        if (!region.id().isEmpty()) {
            lines.add("id:" + region.id());
        }
        lines.add("width:" + number(region.width()) + "%");
        lines.add("lines:" + number(region.lines()));
        lines.add("regionanchor:" + number(region.anchorX()) + "%," + number(region.anchorY()) + "%");
        lines.add("viewportanchor:" + number(region.viewportAnchorX()) + "%," + number(region.viewportAnchorY()) + "%");
        if (region.scrollUp()) {
            lines.add("scroll:up");
        }
        return lines;
    }

    /** The number without exponent, as short as it can be read again. */
    private static String number(double value) {
        return new BigDecimal(Double.toString(value)).stripTrailingZeros().toPlainString();
    }
}
