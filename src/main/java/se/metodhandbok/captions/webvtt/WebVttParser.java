package se.metodhandbok.captions.webvtt;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * Reads WebVTT by the algorithm browsers use, <a href="https://www.w3.org/TR/webvtt1/#file-parsing">section 6.1</a>, and
 * remembers where everything stands. It never fails on a text that has the signature: what browsers skip becomes a
 * {@link Block.Lost}.
 */
public final class WebVttParser {
    private static final String SIGNATURE = "WEBVTT";
    private static final String ARROW = "-->";

    private final List<String> lines;
    private final List<Block> blocks = new ArrayList<>();
    private final List<Region> regions = new ArrayList<>();
    private int next;

    private WebVttParser(List<String> lines) {
        this.lines = lines;
    }

    /**
     * Parses a whole file.
     *
     * @param text decoded, with or without byte order mark, with any kind of line breaks
     * @return empty when the text does not begin as a WebVTT file does
     */
    public static Optional<WebVtt> parse(String text) {
        List<String> lines = lines(text.startsWith("\uFEFF") ? text.substring(1) : text);
        String first = lines.getFirst();
        boolean signed = first.startsWith(SIGNATURE)
                && (first.length() == SIGNATURE.length() || " \t".indexOf(first.charAt(SIGNATURE.length())) >= 0);
        return signed ? Optional.of(new WebVttParser(lines).file()) : Optional.empty();
    }

    /** The lines of a text by WebVTT's rules: NUL becomes U+FFFD, and CR, LF and CRLF all end a line. */
    static List<String> lines(String text) {
        List<String> lines = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r') {
                lines.add(text.substring(from, i));
                if (c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n') {
                    i++;
                }
                from = i + 1;
            }
        }
        lines.add(text.substring(from));
        lines.replaceAll(line -> line.replace('\0', '\uFFFD'));
        return lines;
    }

    private WebVtt file() {
        StringBuilder header = new StringBuilder(lines.getFirst().substring(SIGNATURE.length()));
        next = 1;
        while (next < lines.size() && !line().isEmpty() && !line().contains(ARROW)) {
            header.append('\n').append(line());
            next++;
        }
        while (next < lines.size()) {
            if (line().isEmpty()) {
                next++;
            } else {
                blocks.add(block());
            }
        }
        return new WebVtt(header.toString(), blocks);
    }

    private String line() {
        return lines.get(next);
    }

    /** Section 6.1 "collect a WebVTT block", not in the header. The next line is not empty. */
    private Block block() {
        int first = next;
        Cue cue = null;
        boolean seenArrow = false;
        List<String> text = new ArrayList<>();
        for (; next < lines.size() && !line().isEmpty(); next++) {
            if (line().contains(ARROW)) {
                if (seenArrow || next - first > 1) {
                    break;
                }
                seenArrow = true;
                cue = cue(next, next > first ? lines.get(first) : "");
                text.clear();
            } else {
                text.add(line());
            }
        }
        return cue == null ? other(first) : cue.withText(String.join("\n", text));
    }

    /** Section 6.3 "collect WebVTT cue timings and settings"; null when they can't be read. */
    private @Nullable Cue cue(int at, String id) {
        LineScanner scanner = new LineScanner(lines.get(at));
        scanner.skipSpace();
        OptionalLong start = scanner.timestamp();
        scanner.skipSpace();
        if (start.isEmpty() || !scanner.accept(ARROW)) {
            return null;
        }
        scanner.skipSpace();
        OptionalLong end = scanner.timestamp();
        if (end.isEmpty()) {
            return null;
        }
        CueSettings settings = SettingsParser.parse(scanner.rest(), regions);
        return new Cue(at + 1, id, start.getAsLong(), end.getAsLong(), settings, "");
    }

    /** What a block without readable times is. A style and a region need a second line that is no line of times. */
    private Block other(int first) {
        List<String> block = List.copyOf(lines.subList(first, next));
        boolean hasBody = block.size() > 1 && !block.get(1).contains(ARROW);
        if (hasBody && isWord(block.getFirst(), "STYLE")) {
            return new Block.Style(first + 1, block.subList(1, block.size()));
        }
        if (hasBody && isWord(block.getFirst(), "REGION")) {
            Region region = RegionParser.parse(String.join("\n", block.subList(1, block.size())));
            regions.add(region);
            return new Block.RegionDefinition(first + 1, region);
        }
        boolean note =
                block.getFirst().matches("NOTE([ \t].*)?") && !block.getFirst().contains(ARROW);
        return note && (block.size() == 1 || hasBody)
                ? new Block.Note(first + 1, block)
                : new Block.Lost(first + 1, block);
    }

    private static boolean isWord(String line, String word) {
        return line.startsWith(word) && line.substring(word.length()).matches("[ \t]*");
    }
}
