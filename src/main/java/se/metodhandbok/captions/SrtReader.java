package se.metodhandbok.captions;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.metodhandbok.captions.rule.Finding;
import se.metodhandbok.captions.rule.Severity;
import se.metodhandbok.captions.webvtt.Cue;
import se.metodhandbok.captions.webvtt.CueSettings;
import se.metodhandbok.captions.webvtt.CueSettings.Align;
import se.metodhandbok.captions.webvtt.CueSettings.Direction;
import se.metodhandbok.captions.webvtt.CueSettings.LineAlign;
import se.metodhandbok.captions.webvtt.CueSettings.PositionAlign;
import se.metodhandbok.captions.webvtt.WebVtt;
import se.metodhandbok.model.Place;

/**
 * Reads SubRip as it is found in the wild: it has no specification. Lines of times decide where a cue begins, so numbers and
 * blank lines may be missing.
 */
final class SrtReader {
    private static final String TIME = "(-?)(?:(\\d{1,9}):)?(\\d{1,3}):(\\d{1,2})(?:[,.:](\\d{1,3}))?";
    private static final Pattern TIMES = Pattern.compile("\\s*" + TIME + "\\s*-{1,2}>\\s*" + TIME + "(?:\\s.*)?");
    private static final Pattern NUMBER = Pattern.compile("\\s*\\d+\\s*");
    private static final Pattern OVERRIDE = Pattern.compile("\\{\\\\[^{}]*\\}");
    private static final Pattern AT_TOP = Pattern.compile("\\{\\\\an?[789][^{}]*\\}");
    private static final Pattern FOREIGN_TAG =
            Pattern.compile("(?i)</?(?:font|span|p|s|strike)(?:\\s[^<>]*)?>|<br\\s*/?>");
    private static final Pattern KEPT_TAG = Pattern.compile("(?i)</?[biu]>");
    private static final CueSettings TOP = new CueSettings(
            Direction.HORIZONTAL, 0.0, true, LineAlign.START, null, PositionAlign.AUTO, 100, Align.CENTER, null);

    private final String name;
    private final Consumer<Finding> findings;
    private final List<Cue> cues = new ArrayList<>();
    private final List<String> text = new ArrayList<>();
    private @Nullable Matcher times;
    private int line;

    SrtReader(String name, Consumer<Finding> findings) {
        this.name = name;
        this.findings = findings;
    }

    /** The cues as WebVTT; lines that can't be read are told. */
    WebVtt read(String srt) {
        int number = 0;
        for (String each : srt.replaceAll("\r\n?", "\n").split("\n", -1)) {
            number++;
            Matcher matcher = TIMES.matcher(each);
            if (matcher.matches()) {
                finish(true);
                times = matcher;
                line = number;
            } else if (each.contains("-->")) {
                finish(true);
                tell(number, "V2.time", each.strip());
            } else {
                text.add(each.stripTrailing());
            }
        }
        finish(false);
        return WebVtt.of(cues);
    }

    /** Ends the cue that is being read; a number on its last line belongs to the next. */
    private void finish(boolean another) {
        dropBlankEnd();
        if (another && !text.isEmpty() && NUMBER.matcher(text.getLast()).matches()) {
            text.removeLast();
            dropBlankEnd();
        }
        if (times != null) {
            add(times);
        } else if (text.stream().anyMatch(each -> !each.isBlank())) {
            tell(
                    1,
                    "V2.lost",
                    text.stream().filter(each -> !each.isBlank()).findFirst().orElse(""));
        }
        text.clear();
        times = null;
    }

    private void dropBlankEnd() {
        while (!text.isEmpty() && text.getLast().isBlank()) {
            text.removeLast();
        }
    }

    private void add(Matcher read) {
        if (!read.group(1).isEmpty() || !read.group(6).isEmpty()) {
            tell(line, "V2.negative", read.group().strip());
            return;
        }
        List<String> lines = text.stream().filter(each -> !each.isBlank()).toList();
        String joined = String.join("\n", lines);
        CueSettings settings = AT_TOP.matcher(joined).find() ? TOP : CueSettings.DEFAULT;
        String cleaned = FOREIGN_TAG
                .matcher(OVERRIDE.matcher(joined).replaceAll(""))
                .replaceAll(tag -> tag.group().toLowerCase(Locale.ROOT).startsWith("<br") ? "\n" : "");
        cues.add(new Cue(line, "", time(read, 2), time(read, 7), settings, escaped(cleaned)));
    }

    private static long time(Matcher read, int first) {
        String hours = read.group(first) == null ? "0" : read.group(first);
        String fraction = read.group(first + 3) == null ? "" : read.group(first + 3);
        long seconds = Long.parseLong(hours) * 3600
                + Long.parseLong(read.group(first + 1)) * 60
                + Long.parseLong(read.group(first + 2));
        return seconds * 1000 + Long.parseLong((fraction + "000").substring(0, 3));
    }

    /** The text as WebVTT: the tags it shares are kept, and every other sign is a sign. Blank lines would end the cue. */
    private static String escaped(String text) {
        StringBuilder result = new StringBuilder();
        Matcher tag = KEPT_TAG.matcher(text);
        int from = 0;
        while (tag.find()) {
            result.append(signs(text.substring(from, tag.start())))
                    .append(tag.group().toLowerCase(Locale.ROOT));
            from = tag.end();
        }
        result.append(signs(text.substring(from)));
        return result.toString().replaceAll("\\s*\n\\s*", "\n").strip();
    }

    private static String signs(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace('\0', '\uFFFD');
    }

    private void tell(int at, String fault, String shown) {
        CaptionFile.tell(new Place(name, at, 1), Severity.ERROR, fault, findings, shown);
    }
}
