package se.metodhandbok.documents.spreadsheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import se.metodhandbok.documents.ZipPackage;

/** The parts of a file as texts, to look at and to spoil. */
final class Parts {
    private Parts() {}

    static Map<String, String> of(byte[] file) {
        Map<String, String> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return parts;
    }

    /** The file with something else in one part; the part must hold what is to be replaced. */
    static byte[] spoiled(byte[] file, String part, String pattern, String replacement) {
        Map<String, String> parts = of(file);
        String spoiled = parts.get(part).replaceFirst(pattern, replacement);
        if (spoiled.equals(parts.get(part))) {
            throw new IllegalArgumentException("Nothing to spoil in " + part + ": " + pattern);
        }
        parts.put(part, spoiled);
        ZipPackage zip = new ZipPackage();
        parts.forEach((name, text) -> zip.add(name, text.getBytes(StandardCharsets.UTF_8)));
        return zip.bytes();
    }
}
