package se.metodhandbok.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.stream.Stream;
import se.metodhandbok.documents.DocumentWriter;
import se.metodhandbok.model.template.Block;
import se.metodhandbok.model.template.Template;

/**
 * Remembers written documents by everything that decides their bytes: the template, its pictures and the tool itself. A
 * cached file is a written file, byte for byte.
 */
final class DocumentCache {
    private static final String TOOL = tool();

    private final Path folder;

    DocumentCache(Path folder) {
        this.folder = folder;
    }

    /** The written document; written now when it is not remembered. */
    Path file(DocumentWriter writer, Template template, Path content) throws IOException {
        Path file = folder.resolve(key(writer, template, content) + "." + writer.extension());
        if (!Files.exists(file)) {
            Files.createDirectories(folder);
            Path aside = Files.createTempFile(folder, "new", "." + writer.extension());
            Files.write(aside, writer.write(template));
            Files.move(aside, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        }
        return file;
    }

    private static String key(DocumentWriter writer, Template template, Path content) throws IOException {
        MessageDigest digest = sha256();
        digest.update((TOOL + writer.extension() + template).getBytes(StandardCharsets.UTF_8));
        for (Block block : template.blocks()) {
            if (block instanceof Block.Image image) {
                digest.update(Files.readAllBytes(content.resolve(image.path())));
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /** The writers' own code, so that nobody has to remember to count up a version when it changes. */
    private static String tool() {
        try {
            Path code = Path.of(DocumentWriter.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            MessageDigest digest = sha256();
            if (Files.isRegularFile(code)) {
                digest.update(Files.readAllBytes(code));
            } else {
                Path writers =
                        code.resolve(DocumentWriter.class.getPackageName().replace('.', '/'));
                try (Stream<Path> classes = Files.list(writers)) {
                    for (Path file : classes.sorted().toList()) {
                        digest.update(Files.readAllBytes(file));
                    }
                }
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException("Code stands in a file or folder", e);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
