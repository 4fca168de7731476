package se.metodhandbok.documents;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** The parts of a zipped document by name. */
public record PackageParts(Map<String, byte[]> parts) {
    public static PackageParts of(byte[] file) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new PackageParts(parts);
    }

    String text(String part) {
        return new String(parts.get(part), StandardCharsets.UTF_8);
    }

    public Document xml(String part) {
        return Jsoup.parse(text(part), "", Parser.xmlParser());
    }

    /** The package with a part's text changed; the pattern must be found. */
    byte[] with(String part, String pattern, String replacement) {
        String before = text(part);
        String after = before.replaceAll(pattern, replacement);
        if (before.equals(after)) {
            throw new AssertionError("Not found in " + part + ": " + pattern);
        }
        ZipPackage changed = new ZipPackage();
        parts.forEach(
                (name, bytes) -> changed.add(name, name.equals(part) ? after.getBytes(StandardCharsets.UTF_8) : bytes));
        return changed.bytes();
    }
}
