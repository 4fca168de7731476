package se.metodhandbok.captions.media;

import java.io.EOFException;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.metodhandbok.captions.media.MediaFacts.Container;
import se.metodhandbok.captions.media.MediaFacts.Kind;
import se.metodhandbok.captions.media.MediaFacts.Track;

/** Reads MP4 boxes, ISO/IEC 14496-12. A fragmented film's length is the sum of its {@code trun} samples. */
final class Mp4Reader {
    private static final int DEEPEST = 10;

    private final FileWindow file;
    private final List<Track> tracks = new ArrayList<>();
    private final Map<Long, Long> timescales = new HashMap<>();
    private final Map<Long, Long> usualDurations = new HashMap<>();
    private final Map<Long, Long> fragments = new HashMap<>();
    private double seconds;
    private double longestTrack;
    private boolean cut;
    private boolean described;

    /** The track being read. */
    private long trackId;

    private long timescale;
    private long sampleDuration;
    private Kind kind = Kind.OTHER;
    private String codec = "";

    Mp4Reader(FileWindow file) {
        this.file = file;
    }

    MediaFacts read() throws IOException {
        try {
            boxes(0, file.size(), 0);
        } catch (EOFException e) {
            cut = true;
        }
        double fragmented = 0;
        for (Map.Entry<Long, Long> each : fragments.entrySet()) {
            long scale = timescales.getOrDefault(each.getKey(), 0L);
            fragmented = Math.max(fragmented, scale > 0 ? each.getValue() / (double) scale : 0);
        }
        double whole = Math.max(seconds > 0 ? seconds : longestTrack, fragmented);
        Optional<Duration> duration =
                whole > 0 ? Optional.of(Duration.ofMillis(Math.round(whole * 1000))) : Optional.empty();
        return new MediaFacts(Container.MP4, file.size(), duration, List.copyOf(tracks), cut || !described);
    }

    private void boxes(long from, long to, int depth) throws IOException {
        long at = from;
        while (at + 8 <= to) {
            long size = file.unsigned(at, 4);
            String type = file.name(at + 4);
            long body = at + 8;
            if (size == 1) {
                size = file.unsigned(at + 8, 8);
                body = at + 16;
            }
            long end = size == 0 ? to : at + size;
            if (end < body || end > to) {
                cut = true;
                end = to;
            }
            box(type, body, end, depth);
            at = end;
        }
        cut |= depth == 0 && at < to;
    }

    private void box(String type, long at, long end, int depth) throws IOException {
        switch (type) {
            case "moov", "trak", "mdia", "minf", "stbl", "mvex", "moof", "traf" -> {
                described |= type.equals("moov");
                if (depth < DEEPEST) {
                    boxes(at, end, depth + 1);
                }
                if (type.equals("trak")) {
                    endTrack();
                }
            }
            case "mvhd" -> seconds = seconds(at);
            case "tkhd" -> trackId = file.unsigned(at + (file.octet(at) == 1 ? 20 : 12), 4);
            case "mdhd" -> {
                longestTrack = Math.max(longestTrack, seconds(at));
                timescale = file.unsigned(at + (file.octet(at) == 1 ? 20 : 12), 4);
            }
            case "hdlr" -> kind = kind(file.name(at + 8));
            case "stsd" -> codec = file.unsigned(at + 4, 4) > 0 ? file.name(at + 12) : "";
            case "trex" -> usualDurations.put(file.unsigned(at + 4, 4), file.unsigned(at + 12, 4));
            case "tfhd" -> fragmentHeader(at);
            case "trun" -> samples(at);
            default -> {
                // Everything else, the film itself among it, is jumped over.
            }
        }
    }

    private void endTrack() {
        tracks.add(new Track(kind, codec));
        timescales.put(trackId, timescale);
        kind = Kind.OTHER;
        codec = "";
    }

    private static Kind kind(String handler) {
        return switch (handler) {
            case "vide" -> Kind.VIDEO;
            case "soun" -> Kind.AUDIO;
            default -> Kind.OTHER;
        };
    }

    /** The length in an {@code mvhd} or {@code mdhd}; all bits set means that it isn't known. */
    private double seconds(long at) throws IOException {
        boolean wide = file.octet(at) == 1;
        long scale = file.unsigned(at + (wide ? 20 : 12), 4);
        long length = wide ? file.unsigned(at + 24, 8) : file.unsigned(at + 16, 4);
        boolean known = length > 0 && length != (wide ? -1L : 0xFFFFFFFFL);
        return known && scale > 0 ? length / (double) scale : 0;
    }

    /** {@code tfhd}: which track the fragment is of, and how long its samples are unless they tell themselves. */
    private void fragmentHeader(long at) throws IOException {
        long flags = file.unsigned(at + 1, 3);
        trackId = file.unsigned(at + 4, 4);
        long optional = at + 8 + ((flags & 1) != 0 ? 8 : 0) + ((flags & 2) != 0 ? 4 : 0);
        sampleDuration = (flags & 8) != 0 ? file.unsigned(optional, 4) : usualDurations.getOrDefault(trackId, 0L);
    }

    private void samples(long at) throws IOException {
        long flags = file.unsigned(at + 1, 3);
        long count = file.unsigned(at + 4, 4);
        long sample = at + 8 + ((flags & 1) != 0 ? 4 : 0) + ((flags & 4) != 0 ? 4 : 0);
        long sum = count * sampleDuration;
        if ((flags & 0x100) != 0) {
            int width = 4 * Long.bitCount(flags & 0xF00);
            sum = 0;
            for (long i = 0; i < count; i++) {
                sum += file.unsigned(sample + i * width, 4);
            }
        }
        fragments.merge(trackId, sum, Long::sum);
    }
}
