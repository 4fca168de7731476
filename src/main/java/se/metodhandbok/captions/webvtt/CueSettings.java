package se.metodhandbok.captions.webvtt;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Where and how a cue is shown, WebVTT section 3.1.
 *
 * @param line a line number (negative from below) or, without {@code snapToLines}, a percentage; null is automatic
 * @param position a percentage from 0 to 100; null is automatic
 * @param size a percentage from 0 to 100
 * @param region the region the cue is in; null for none
 */
public record CueSettings(
        Direction vertical,
        @Nullable Double line,
        boolean snapToLines,
        LineAlign lineAlign,
        @Nullable Double position,
        PositionAlign positionAlign,
        double size,
        Align align,
        @Nullable Region region) {

    /** Settings as they are when nothing is said. */
    public static final CueSettings DEFAULT = new CueSettings(
            Direction.HORIZONTAL, null, true, LineAlign.START, null, PositionAlign.AUTO, 100, Align.CENTER, null);

    /** The writing direction. */
    public enum Direction {
        /** In lines from left or right. */
        HORIZONTAL,
        /** In columns from the right. */
        RL,
        /** In columns from the left. */
        LR;

        /** The word in a file; empty for horizontal. */
        public String keyword() {
            return this == HORIZONTAL ? "" : CueSettings.keyword(this);
        }
    }

    /** Which edge of the cue stands at the line. */
    public enum LineAlign {
        /** The first. */
        START,
        /** The middle. */
        CENTER,
        /** The last. */
        END
    }

    /** Which edge of the cue stands at the position. */
    public enum PositionAlign {
        /** The left. */
        LINE_LEFT,
        /** The middle. */
        CENTER,
        /** The right. */
        LINE_RIGHT,
        /** As the text's alignment says. */
        AUTO
    }

    /** The text's alignment in the cue. */
    public enum Align {
        /** By the text's direction. */
        START,
        /** In the middle. */
        CENTER,
        /** By the text's direction. */
        END,
        /** To the left. */
        LEFT,
        /** To the right. */
        RIGHT
    }

    /** The word in a file. */
    public static String keyword(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
