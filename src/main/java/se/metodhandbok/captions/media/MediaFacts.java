package se.metodhandbok.captions.media;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a film's container tells.
 *
 * @param container which kind it is
 * @param bytes the file's size
 * @param duration empty when the container doesn't tell, and it can't be summed up
 * @param tracks pictures, sound and others, in the file's order
 * @param cut whether the file ends in the middle of something
 */
public record MediaFacts(
        Container container, long bytes, Optional<Duration> duration, List<Track> tracks, boolean cut) {
    /** The kinds of file. */
    public enum Container {
        /** ISO/IEC 14496-12 and 14496-14. */
        MP4("video/mp4"),
        /** WebM and other Matroska, RFC 9559. */
        WEBM("video/webm"),
        /** Something else, or nothing. */
        UNKNOWN("");

        private final String mediaType;

        Container(String mediaType) {
            this.mediaType = mediaType;
        }

        /** For example {@code video/mp4}; empty for an unknown container. */
        public String mediaType() {
            return mediaType;
        }
    }

    /** What a track holds. */
    public enum Kind {
        /** Moving pictures. */
        VIDEO,
        /** Sound. */
        AUDIO,
        /** Text, data. */
        OTHER
    }

    /**
     * A track.
     *
     * @param codec as the container names it: four characters in MP4, {@code V_VP9} and the like in WebM; may be empty
     */
    public record Track(Kind kind, String codec) {
        /** What today's browsers play, by the container's names. HEVC and MPEG-4 part 2 are not among them. */
        private static final Set<String> PLAYABLE = Set.of(
                "avc1",
                "avc3",
                "av01",
                "vp08",
                "vp09",
                "mp4a",
                "Opus",
                "fLaC",
                ".mp3",
                "V_VP8",
                "V_VP9",
                "V_AV1",
                "A_OPUS",
                "A_VORBIS");

        /** Whether browsers play it; what is neither picture nor sound needs no playing. */
        public boolean playable() {
            return kind == Kind.OTHER || PLAYABLE.contains(codec);
        }
    }

    /** Whether there is a track of the kind. */
    public boolean has(Kind kind) {
        return tracks.stream().anyMatch(track -> track.kind() == kind);
    }
}
