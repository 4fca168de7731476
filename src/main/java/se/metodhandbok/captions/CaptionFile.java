package se.metodhandbok.captions;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import se.metodhandbok.captions.rule.Finding;
import se.metodhandbok.captions.rule.Severity;
import se.metodhandbok.captions.webvtt.WebVtt;
import se.metodhandbok.captions.webvtt.WebVttParser;
import se.metodhandbok.model.Place;

/** Reads files of captions and tells what is wrong with them as files: row V1 of the rules. Never reads a large file. */
public final class CaptionFile {
    /** Larger files are refused; two hours of captions are 150 kB. */
    public static final int LARGEST_BYTES = 2_000_000;

    private CaptionFile() {}

    /**
     * Reads WebVTT.
     *
     * @param name what messages call the file
     * @return empty after telling why
     */
    public static Optional<WebVtt> webVtt(Path file, String name, Consumer<Finding> findings) {
        Optional<byte[]> read = bytes(file, name, findings);
        Optional<TextDecoder.Decoded> decoded = read.flatMap(bytes -> decode(bytes, name, findings));
        if (decoded.isEmpty()) {
            return Optional.empty();
        }
        String text = decoded.get().text();
        if (!decoded.get().charset().equals(StandardCharsets.UTF_8)) {
            int line = TextDecoder.lineOfBadByte(read.get());
            tell(
                    new Place(name, line, 1),
                    Severity.ERROR,
                    "V1.encoding",
                    findings,
                    decoded.get().charset());
            return Optional.empty();
        }
        if (decoded.get().marked()) {
            tell(new Place(name, 1, 1), Severity.WARNING, "V1.bom", findings);
        }
        if (text.indexOf('\r') >= 0) {
            tell(new Place(name, 1, 1), Severity.WARNING, "V1.crlf", findings);
        }
        Optional<WebVtt> parsed = WebVttParser.parse(text);
        if (parsed.isEmpty()) {
            tell(new Place(name, 1, 1), Severity.ERROR, "V1.signature", findings, firstLine(text));
        }
        return parsed;
    }

    /** Reads captions of the kind the file's extension names: {@code .srt}, {@code .txt} or else WebVTT. */
    public static Optional<WebVtt> any(Path file, String name, Consumer<Finding> findings) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (!lower.endsWith(".srt") && !lower.endsWith(".txt")) {
            return webVtt(file, name, findings);
        }
        return bytes(file, name, findings)
                .flatMap(bytes -> decode(bytes, name, findings))
                .map(decoded -> lower.endsWith(".srt")
                        ? new SrtReader(name, findings).read(decoded.text())
                        : TranscriptReader.read(decoded.text()));
    }

    private static Optional<TextDecoder.Decoded> decode(byte[] bytes, String name, Consumer<Finding> findings) {
        Optional<TextDecoder.Decoded> decoded = TextDecoder.decode(bytes);
        if (decoded.isEmpty()) {
            tell(Place.of(name), Severity.ERROR, "V1.binary", findings);
        }
        return decoded;
    }

    private static Optional<byte[]> bytes(Path file, String name, Consumer<Finding> findings) {
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            tell(Place.of(name), Severity.ERROR, "V1.missing", findings);
            return Optional.empty();
        }
        try (InputStream stream = Files.newInputStream(file)) {
            long size = Files.size(file);
            byte[] bytes = size > LARGEST_BYTES ? new byte[0] : stream.readNBytes(LARGEST_BYTES + 1);
            if (Math.max(size, bytes.length) > LARGEST_BYTES) {
                tell(Place.of(name), Severity.ERROR, "V1.large", findings, size / 1_000_000, LARGEST_BYTES / 1_000_000);
                return Optional.empty();
            }
            return Optional.of(bytes);
        } catch (IOException e) {
            tell(Place.of(name), Severity.ERROR, "V1.unreadable", findings, String.valueOf(e.getMessage()));
            return Optional.empty();
        }
    }

    private static String firstLine(String text) {
        String line = text.lines().findFirst().orElse("");
        return line.substring(0, Math.min(line.length(), 40));
    }

    static void tell(Place place, Severity severity, String fault, Consumer<Finding> findings, Object... details) {
        findings.accept(new Finding(
                severity,
                fault,
                place,
                0,
                List.of(details).stream().map(Object::toString).toList()));
    }
}
