package se.metodhandbok.build;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.util.HexFormat;
import se.metodhandbok.documents.DocumentWriter;
import se.metodhandbok.model.template.Block;
import se.metodhandbok.model.template.Template;

/**
 * Remembers written documents by everything that decides their bytes: the template, its pictures and the tool itself. A
 * cached file is a written file, byte for byte.
 */
final class DocumentCache {
    private static final String TOOL = CodeHash.of(DocumentWriter.class);

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
        MessageDigest digest = CodeHash.sha256();
        digest.update((TOOL + writer.extension() + template).getBytes(StandardCharsets.UTF_8));
        for (Block block : template.blocks()) {
            if (block instanceof Block.Image image) {
                digest.update(Files.readAllBytes(content.resolve(image.path())));
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}
