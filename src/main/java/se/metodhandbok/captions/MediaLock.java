package se.metodhandbok.captions;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Which films, captions and scripts an editor has compared and found right: {@code media.lock} beside them holds a line
 * {@code sha256 name} for each, in the order and form of {@code sha256sum}. A film that is changed later no longer fits.
 */
public final class MediaLock {
    /** The file's name. */
    public static final String NAME = "media.lock";

    private static final int LARGEST_BYTES = 1_000_000;

    private final Path folder;
    private final Map<String, String> hashes = new TreeMap<>();

    private MediaLock(Path folder) {
        this.folder = folder;
    }

    /**
     * Reads a folder's lock; lines of another form are passed over, so that they count as not signed.
     *
     * @throws IOException when there is one that can't be read
     */
    public static MediaLock in(Path folder) throws IOException {
        MediaLock lock = new MediaLock(folder);
        Path file = folder.resolve(NAME);
        if (Files.isRegularFile(file) && Files.size(file) <= LARGEST_BYTES) {
            for (String line : Files.readAllLines(file)) {
                if (line.matches("[0-9a-f]{64}  .+")) {
                    lock.hashes.put(line.substring(66), line.substring(0, 64));
                }
            }
        }
        return lock;
    }

    /** Whether the file in this folder is signed as it is now; empty when it isn't signed at all. */
    public Optional<Boolean> fits(String name) throws IOException {
        String signed = hashes.get(name);
        return signed == null ? Optional.empty() : Optional.of(signed.equals(hash(folder.resolve(name))));
    }

    /** Signs the files as they are now, and writes the lock. */
    public void sign(List<String> names) throws IOException {
        for (String name : names) {
            hashes.put(name, hash(folder.resolve(name)));
        }
        StringBuilder text = new StringBuilder();
        hashes.forEach(
                (name, hash) -> text.append(hash).append("  ").append(name).append('\n'));
        Files.writeString(folder.resolve(NAME), text);
    }

    private static String hash(Path file) throws IOException {
        try (InputStream stream = Files.newInputStream(file);
                DigestInputStream digest = new DigestInputStream(stream, MessageDigest.getInstance("SHA-256"))) {
            digest.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(digest.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
