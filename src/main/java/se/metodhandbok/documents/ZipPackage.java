package se.metodhandbok.documents;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Packs parts into a zip in the order they come and at one fixed time, so that the same parts give the same bytes. */
public final class ZipPackage {
    /**
     * Not the first moment a zip knows: Java takes that for an earlier one and adds an extra field, which ODF forbids before
     * the media type (ODF 1.2, part 3, 3.3).
     */
    private static final LocalDateTime TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    /** A fifth less time for a document than the usual level, for a twelfth more bytes; both measured on all templates. */
    private static final int LEVEL = 3;

    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private final Set<String> stored = new HashSet<>();

    /** Adds a part. */
    public ZipPackage add(String name, byte[] bytes) {
        parts.put(name, bytes);
        return this;
    }

    /** Adds a part without compression: what is compressed already, and the first part of ODF (ODF 1.2, part 3, 3.3). */
    public ZipPackage addStored(String name, byte[] bytes) {
        stored.add(name);
        return add(name, bytes);
    }

    /** The finished file. */
    public byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.setLevel(LEVEL);
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(entry(part.getKey(), part.getValue()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private ZipEntry entry(String name, byte[] part) {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(TIME);
        if (stored.contains(name)) {
            CRC32 sum = new CRC32();
            sum.update(part);
            entry.setMethod(ZipEntry.STORED);
            entry.setSize(part.length);
            entry.setCrc(sum.getValue());
        }
        return entry;
    }
}
