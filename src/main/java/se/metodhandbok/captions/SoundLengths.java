package se.metodhandbok.captions;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** How long the sound of each part of a script is: a number of milliseconds a line, in a text file beside the film. */
public final class SoundLengths {
    private static final long LARGEST_BYTES = 200_000;

    private SoundLengths() {}

    /** The file's text. */
    public static String write(List<Integer> lengths) {
        return lengths.stream().map(Object::toString).collect(Collectors.joining("\n", "", "\n"));
    }

    /**
     * The lengths in a file.
     *
     * @throws IOException when it can't be read or holds something else
     */
    public static List<Integer> read(Path file) throws IOException {
        if (Files.size(file) > LARGEST_BYTES) {
            throw new IOException(file + " > " + LARGEST_BYTES);
        }
        try {
            return Files.readAllLines(file).stream().map(Integer::valueOf).toList();
        } catch (NumberFormatException e) {
            throw new IOException(file.toString(), e);
        }
    }
}
