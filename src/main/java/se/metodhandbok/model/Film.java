package se.metodhandbok.model;

import java.time.Duration;
import java.util.List;

/**
 * A lesson's film with everything the page needs to show it, read from the files beside the lesson.
 *
 * @param captions the address of the WebVTT captions below the site's root
 * @param chapterTrack the address of the WebVTT chapters below the site's root; empty when there are none
 * @param duration the film's length, read from its container; zero when it can't be read, which is one of the faults
 * @param sources the film in each format, best first; empty when the film is withheld, and its text version stands alone
 * @param chapters in order; empty when there are none
 * @param lines what is said and heard, one a cue, in order; the page's text version. Empty when the captions can't
 *     be read
 * @param faults the errors that withhold the film; empty when it may be shown
 */
public record Film(
        String captions,
        String chapterTrack,
        Duration duration,
        List<Source> sources,
        List<Chapter> chapters,
        List<Line> lines,
        List<Problem> faults) {

    /**
     * One file of the film.
     *
     * @param uri the address below the site's root
     * @param mediaType for example {@code video/mp4}
     * @param bytes the file's size
     */
    public record Source(String uri, String mediaType, long bytes) {}

    /** A named part of the film, from its beginning. */
    public record Chapter(Duration start, String title) {}

    /**
     * What one cue says.
     *
     * @param speaker the name in a voice span ({@code <v Name>}); empty when none is told
     * @param text plain text, line breaks as spaces
     */
    public record Line(Duration start, Duration end, String speaker, String text) {}
}
