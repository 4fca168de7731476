package se.metodhandbok.captions.media;

import java.io.EOFException;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.metodhandbok.captions.media.MediaFacts.Container;
import se.metodhandbok.captions.media.MediaFacts.Kind;
import se.metodhandbok.captions.media.MediaFacts.Track;

/**
 * Reads WebM's EBML elements, RFC 8794 and RFC 9559. Browsers record without writing the length; then it is the time of the
 * last block.
 */
final class WebmReader {
    private static final int SEGMENT = 0x18538067;
    private static final int INFO = 0x1549A966;
    private static final int TIMESTAMP_SCALE = 0x2AD7B1;
    private static final int DURATION = 0x4489;
    private static final int TRACKS = 0x1654AE6B;
    private static final int TRACK_ENTRY = 0xAE;
    private static final int TRACK_NUMBER = 0xD7;
    private static final int TRACK_TYPE = 0x83;
    private static final int CODEC_ID = 0x86;
    private static final int DEFAULT_DURATION = 0x23E383;
    private static final int CLUSTER = 0x1F43B675;
    private static final int CLUSTER_TIME = 0xE7;
    private static final int SIMPLE_BLOCK = 0xA3;
    private static final int BLOCK_GROUP = 0xA0;
    private static final int BLOCK = 0xA1;
    private static final int BLOCK_DURATION = 0x9B;
    private static final int LONGEST_NAME = 100;

    private final FileWindow file;
    private final List<Track> tracks = new ArrayList<>();
    private long scale = 1_000_000;
    private double length;
    private long clusterTime;
    private long blockTime;
    private long lastTime;
    private long lastPicture;
    private long frame;
    private long trackNumber;
    private long pictures = -1;
    private boolean cut;
    private boolean inTrack;
    private Kind kind = Kind.OTHER;
    private String codec = "";

    WebmReader(FileWindow file) {
        this.file = file;
    }

    MediaFacts read() throws IOException {
        try {
            elements(0, file.size());
        } catch (EOFException e) {
            cut = true;
        }
        double lastShown = lastPicture > 0 ? (double) lastPicture * scale + frame : 0;
        double nanoseconds = length > 0 ? length * scale : Math.max((double) lastTime * scale, lastShown);
        Optional<Duration> duration =
                nanoseconds > 0 ? Optional.of(Duration.ofMillis(Math.round(nanoseconds / 1e6))) : Optional.empty();
        return new MediaFacts(Container.WEBM, file.size(), duration, List.copyOf(tracks), cut || tracks.isEmpty());
    }

    private void elements(long from, long to) throws IOException {
        long at = from;
        while (at < to) {
            int idBytes = Integer.numberOfLeadingZeros(file.octet(at)) - 23;
            if (idBytes > 4) {
                cut = true;
                return;
            }
            int id = (int) file.unsigned(at, idBytes);
            at += idBytes;
            int sizeBytes = Integer.numberOfLeadingZeros(file.octet(at)) - 23;
            if (sizeBytes > 8) {
                cut = true;
                return;
            }
            long ones = (1L << (7 * sizeBytes)) - 1;
            long size = file.unsigned(at, sizeBytes) & ones;
            at += sizeBytes;
            boolean unknown = size == ones;
            long end = unknown ? to : at + size;
            if (end > to || end < at) {
                cut = true;
                end = to;
            }
            // Elements of unknown size hold those that follow; reading on in the same loop visits them all.
            at = element(id, at, end) || unknown ? at : end;
        }
    }

    /** Reads one element; true when what it holds is to be read next. */
    private boolean element(int id, long at, long end) throws IOException {
        int bytes = (int) Math.min(end - at, 8);
        switch (id) {
            case SEGMENT, INFO, TRACKS, BLOCK_GROUP -> {
                return true;
            }
            case CLUSTER -> {
                return length == 0;
            }
            case TRACK_ENTRY -> {
                if (inTrack) {
                    return false;
                }
                inTrack = true;
                elements(at, end);
                inTrack = false;
                tracks.add(new Track(kind, codec));
                pictures = kind == Kind.VIDEO && pictures < 0 ? trackNumber : pictures;
                kind = Kind.OTHER;
                codec = "";
            }
            case TIMESTAMP_SCALE -> scale = Math.max(file.unsigned(at, bytes), 1);
            case DURATION -> length = floatingPoint(at, bytes);
            case TRACK_NUMBER -> trackNumber = file.unsigned(at, bytes);
            case TRACK_TYPE -> kind = kind(file.unsigned(at, bytes));
            case CODEC_ID ->
                codec = file.text(at, (int) Math.min(end - at, LONGEST_NAME)).replace("\0", "");
            case DEFAULT_DURATION -> frame = Math.max(frame, kind == Kind.AUDIO ? 0 : file.unsigned(at, bytes));
            case CLUSTER_TIME -> clusterTime = file.unsigned(at, bytes);
            case SIMPLE_BLOCK, BLOCK -> block(at);
            case BLOCK_DURATION -> lastTime = Math.max(lastTime, blockTime + file.unsigned(at, bytes));
            default -> {
                // Everything else is jumped over.
            }
        }
        return false;
    }

    private double floatingPoint(long at, int bytes) throws IOException {
        double value = bytes == 4
                ? Float.intBitsToFloat((int) file.unsigned(at, 4))
                : Double.longBitsToDouble(file.unsigned(at, bytes));
        return value > 0 && value < 1e15 ? value : 0;
    }

    private static Kind kind(long type) {
        return type == 1 ? Kind.VIDEO : type == 2 ? Kind.AUDIO : Kind.OTHER;
    }

    /** A block begins with its track's number, one byte or more, and its time in the cluster. */
    private void block(long at) throws IOException {
        int trackBytes = Integer.numberOfLeadingZeros(file.octet(at)) - 23;
        blockTime = clusterTime + (short) file.unsigned(at + trackBytes, 2);
        lastTime = Math.max(lastTime, blockTime);
        long track = file.unsigned(at, trackBytes) & ((1L << (7 * trackBytes)) - 1);
        if (track == pictures) {
            lastPicture = Math.max(lastPicture, blockTime);
        }
    }
}
