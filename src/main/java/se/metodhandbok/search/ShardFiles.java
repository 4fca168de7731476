package se.metodhandbok.search;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import org.jspecify.annotations.Nullable;

/**
 * Writes shards, all of one generation: each file tells which generation and shard it is and the sum of its bytes, so that
 * an old, cut or exchanged file is found out. Every shard is written twice, as bytes to fetch and as a script, because
 * pages opened from a folder may load nothing but scripts.
 */
final class ShardFiles {
    private static final String FORMAT = "HBX4";
    private static final String START = "start";

    private record Shard(
            String kind,
            int number,
            ShardBytes body,
            @Nullable ShardBytes dictionary) {}

    private final List<Shard> shards = new ArrayList<>();

    void add(String kind, int number, ShardBytes body) {
        shards.add(new Shard(kind, number, body, null));
    }

    /** Adds a shard that is packed with help of texts the browser already has. */
    void add(String kind, int number, ShardBytes body, ShardBytes dictionary) {
        shards.add(new Shard(kind, number, body, dictionary));
    }

    /** Writes all shards, in place of those of an older generation. */
    void write(Path folder) throws IOException {
        Files.createDirectories(folder);
        deleteOld(folder);
        byte[] generation = generation();
        try {
            // Packing takes time, and so does making many small files: each shard is its own.
            shards.parallelStream().forEach(shard -> write(shard, generation, folder));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static void write(Shard shard, byte[] generation, Path folder) {
        String name = shard.kind().equals(START)
                ? START
                : HexFormat.of().formatHex(generation) + "-" + shard.kind() + shard.number();
        byte[] packed = pack(content(shard, generation), shard.dictionary());
        try {
            Files.write(folder.resolve(name + ".bin"), packed);
            Files.writeString(
                    folder.resolve(name + ".js"),
                    "HandbokSok.shard(\"" + name + "\",\"" + Base64.getEncoder().encodeToString(packed) + "\")\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void deleteOld(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                if (file.getFileName().toString().matches("(start|[0-9a-f]{8}-[a-z][0-9]+)\\.(bin|js)")) {
                    Files.delete(file);
                }
            }
        }
    }

    private byte[] generation() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            shards.forEach(shard -> digest.update(shard.body().toBytes()));
            return java.util.Arrays.copyOf(digest.digest(), 4);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    private static ShardBytes content(Shard shard, byte[] generation) {
        String name = String.join(" ", FORMAT, HexFormat.of().formatHex(generation), shard.kind() + shard.number());
        return new ShardBytes().text(name).all(shard.body());
    }

    /**
     * The blocks and the end of a gzip file (RFC 1952, 2.3) that begins with the dictionary. Each part between cuts is
     * packed as blocks of its own, which an unpacker does not notice.
     */
    private static byte[] pack(ShardBytes content, @Nullable ShardBytes dictionary) {
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION, true);
        try {
            byte[] known = dictionary == null ? new byte[0] : dictionary.toBytes();
            deflater.setDictionary(known);
            ByteArrayOutputStream packed = new ByteArrayOutputStream();
            byte[] bytes = content.toBytes();
            int from = 0;
            for (int cut : content.cuts()) {
                deflater.setInput(bytes, from, cut - from);
                drain(deflater, Deflater.SYNC_FLUSH, packed);
                from = cut;
            }
            deflater.setInput(bytes, from, bytes.length - from);
            deflater.finish();
            drain(deflater, Deflater.NO_FLUSH, packed);
            CRC32 sum = new CRC32();
            sum.update(known);
            sum.update(bytes);
            packed.writeBytes(ByteBuffer.allocate(8)
                    .order(ByteOrder.LITTLE_ENDIAN)
                    .putInt((int) sum.getValue())
                    .putInt(known.length + bytes.length)
                    .array());
            return packed.toByteArray();
        } finally {
            deflater.end();
        }
    }

    private static void drain(Deflater deflater, int flush, ByteArrayOutputStream packed) {
        byte[] buffer = new byte[8192];
        int length;
        do {
            length = deflater.deflate(buffer, 0, buffer.length, flush);
            packed.write(buffer, 0, length);
        } while (length == buffer.length);
    }
}
