package se.metodhandbok.build;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A built site in one zip file, to take along and read without a network. The same site gives the same bytes: entries are
 * sorted and have one time, the earliest the format can tell.
 */
public final class SiteArchive {
    /** What everything lies in, so that unpacking makes one folder. */
    private static final String TOP = "metodhandboken/";

    private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private SiteArchive() {}

    /**
     * Packs a site, in place of an earlier archive; that one is left as it was when writing fails.
     *
     * @param site a folder; its hidden files are left out
     * @param zip the file to write
     */
    public static void write(Path site, Path zip) throws IOException {
        Path target = zip.toAbsolutePath();
        Files.createDirectories(target.getParent());
        Path staging = target.resolveSibling(target.getFileName() + ".new");
        try {
            try (OutputStream file = Files.newOutputStream(staging);
                    ZipOutputStream out = new ZipOutputStream(file)) {
                out.setLevel(Deflater.BEST_COMPRESSION);
                for (String name : names(site)) {
                    ZipEntry entry = new ZipEntry(TOP + name);
                    // Local: as a time with a zone it would depend on where the archive is made.
                    entry.setTimeLocal(TIME);
                    out.putNextEntry(entry);
                    Files.copy(site.resolve(name), out);
                    out.closeEntry();
                }
            }
            Files.move(staging, target, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(staging);
        }
    }

    private static List<String> names(Path site) throws IOException {
        try (Stream<Path> files = Files.walk(site)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !file.getFileName().toString().startsWith("."))
                    .map(file -> site.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }
}
