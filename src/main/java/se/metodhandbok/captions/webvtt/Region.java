package se.metodhandbok.captions.webvtt;

/**
 * A part of the picture, WebVTT section 3.5. All but {@code lines} are percentages from 0 to 100.
 *
 * @param id what cues call it; may be empty
 * @param lines how many lines it shows; a whole number, 0 or more, without upper limit
 * @param scrollUp whether lines move up for new ones
 */
public record Region(
        String id,
        double width,
        double lines,
        double anchorX,
        double anchorY,
        double viewportAnchorX,
        double viewportAnchorY,
        boolean scrollUp) {
    /** A region as it is when nothing is said. */
    static final Region DEFAULT = new Region("", 100, 3, 0, 100, 0, 100, false);
}
