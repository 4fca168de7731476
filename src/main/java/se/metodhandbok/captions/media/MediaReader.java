package se.metodhandbok.captions.media;

import java.io.EOFException;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import se.metodhandbok.captions.media.MediaFacts.Container;

/** Reads a film's container. Pictures and sound are jumped over, so size costs nothing. */
public final class MediaReader {
    private static final long EBML = 0x1A45DFA3L;

    private MediaReader() {}

    /**
     * Reads what can be read; what is cut or garbage gives fewer facts, never a failure.
     *
     * @throws IOException when the file can't be read at all
     */
    public static MediaFacts read(Path film) throws IOException {
        try (FileChannel channel = FileChannel.open(film, StandardOpenOption.READ)) {
            FileWindow file = new FileWindow(channel);
            Container container = container(file);
            return switch (container) {
                case MP4 -> new Mp4Reader(file).read();
                case WEBM -> new WebmReader(file).read();
                case UNKNOWN -> new MediaFacts(container, file.size(), Optional.empty(), List.of(), false);
            };
        }
    }

    private static Container container(FileWindow file) throws IOException {
        try {
            if (file.unsigned(0, 4) == EBML) {
                return Container.WEBM;
            }
            return switch (file.name(4)) {
                case "ftyp", "moov", "mdat", "styp", "moof" -> Container.MP4;
                default -> Container.UNKNOWN;
            };
        } catch (EOFException e) {
            return Container.UNKNOWN;
        }
    }
}
