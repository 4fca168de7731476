package se.metodhandbok.source;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/**
 * Remembers conversions by the SHA-256 of everything that decides their result: the converted text, includes and all,
 * and the version of the converter. A cached build is a clean build, byte for byte.
 */
final class ConversionCache {
    /** Change it when {@link AsciidocConverter}'s options or Asciidoctor's version change. */
    private static final String CONVERTER = "asciidoctorj-3.0.1/2";

    private final Path folder;
    private final ObjectMapper json = new ObjectMapper();

    /** A cache in the folder, which is made when first needed. */
    ConversionCache(Path folder) {
        this.folder = folder;
    }

    Optional<Conversion> get(String text) {
        Path file = file(text);
        try {
            return Files.exists(file)
                    ? Optional.of(json.readValue(Files.readAllBytes(file), Conversion.class))
                    : Optional.empty();
        } catch (IOException e) {
            // A damaged entry is as good as none: it is written anew.
            return Optional.empty();
        }
    }

    void put(String text, Conversion conversion) {
        try {
            Files.createDirectories(folder);
            Path aside = Files.createTempFile(folder, "new", ".json");
            Files.write(aside, json.writeValueAsBytes(conversion));
            Files.move(aside, file(text), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path file(String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(CONVERTER.getBytes(StandardCharsets.UTF_8));
            byte[] hash = digest.digest(text.getBytes(StandardCharsets.UTF_8));
            return folder.resolve(HexFormat.of().formatHex(hash) + ".json");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
