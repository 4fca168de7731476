package se.metodhandbok.source;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import se.metodhandbok.model.Place;
import se.metodhandbok.model.Problem;
import se.metodhandbok.model.Rule;

/**
 * The only way to files below {@code content/}. Nothing outside it is ever read: paths that climb out and symbolic links
 * are refused.
 */
final class ContentRoot {
    /** Longer files are refused: no reader finishes such a page, and converting it would stop the preview. */
    static final int LARGEST_BYTES = 1_000_000;

    private final Path directory;

    ContentRoot(Path directory) {
        this.directory = directory.toAbsolutePath().normalize();
    }

    Path directory() {
        return directory;
    }

    /** The name messages give a file: {@code content/…} whatever the directory is called on disk. */
    String name(Path file) {
        return "content/" + directory.relativize(file).toString().replace('\\', '/');
    }

    /** The file an author means by a path in the given file, or empty when the path leads out of the content tree. */
    Optional<Path> resolve(Path from, String target) {
        if (target.startsWith("/") || target.contains("\\") || target.contains(":") || target.indexOf('\0') >= 0) {
            return Optional.empty();
        }
        Path file = from.resolveSibling(target).normalize();
        return file.startsWith(directory) ? Optional.of(file) : Optional.empty();
    }

    /** Whether the file, or a folder on the way to it, is a symbolic link. */
    boolean isLinked(Path file) {
        for (Path path = file; path != null && path.startsWith(directory) && !path.equals(directory); ) {
            if (Files.isSymbolicLink(path)) {
                return true;
            }
            path = path.getParent();
        }
        return false;
    }

    /** A text file's lines, or empty after telling what is wrong. */
    Optional<List<String>> read(Path file, Consumer<Problem> problems) {
        Place place = Place.of(name(file));
        if (isLinked(file)) {
            problems.accept(Problem.of(place, Rule.SYMBOLIC_LINK));
            return Optional.empty();
        }
        try {
            long size = Files.size(file);
            if (size > LARGEST_BYTES) {
                problems.accept(Problem.of(place, Rule.TOO_LARGE, size / 1000, LARGEST_BYTES / 1000));
                return Optional.empty();
            }
            return decode(Files.readAllBytes(file), place, problems);
        } catch (IOException e) {
            problems.accept(Problem.of(place, Rule.UNREADABLE, String.valueOf(e.getMessage())));
            return Optional.empty();
        }
    }

    boolean isFile(Path file) {
        return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
    }

    private static Optional<List<String>> decode(byte[] bytes, Place place, Consumer<Problem> problems) {
        var decoder = StandardCharsets.UTF_8.newDecoder();
        try {
            String text = decoder.decode(ByteBuffer.wrap(bytes)).toString();
            return Optional.of((text.startsWith("\uFEFF") ? text.substring(1) : text)
                    .lines()
                    .toList());
        } catch (CharacterCodingException e) {
            problems.accept(Problem.of(firstBadByte(bytes, place.file()), Rule.NOT_UTF8));
            return Optional.empty();
        }
    }

    private static Place firstBadByte(byte[] bytes, String file) {
        // A decoder that replaces shows where it had to: the first replacement character that is not itself in the
        // file.
        String text = new String(bytes, StandardCharsets.UTF_8);
        int at = text.indexOf('\uFFFD');
        String before = text.substring(0, Math.max(at, 0));
        int line = (int) before.chars().filter(c -> c == '\n').count() + 1;
        return new Place(file, line, before.length() - (before.lastIndexOf('\n') + 1) + 1);
    }
}
