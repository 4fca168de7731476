package se.metodhandbok.site.view;

import java.util.List;

/**
 * A lesson's film as its page shows it. Without sources the film may not be shown: the page says so and gives the text.
 *
 * @param title the film's name
 * @param language BCP 47
 * @param languageName the language in words, for example "svenska"
 * @param duration how long it is, in words
 * @param sources the film in each format, best first
 * @param captions the address of the captions; empty when there are none
 * @param chapters the address of the chapter track; empty when there is none
 * @param text the address of all that is said as a text file; empty when nothing is known
 * @param captionsBy who made the captions
 * @param captionsReviewed the day they were compared with the film, as text; empty for a draft
 * @param synthetic whether the voice is made by a computer
 * @param audioDescription {@code behovs-ej}, {@code finns} or {@code saknas}; empty when nobody has said
 * @param audioDescriptionReason why; may be empty
 * @param parts what is said, by chapter
 * @param faults what withholds the film; told only in the preview, since readers never get such a page
 */
public record FilmView(
        String title,
        String language,
        String languageName,
        String duration,
        List<Source> sources,
        String captions,
        String chapters,
        String text,
        String captionsBy,
        String captionsReviewed,
        boolean synthetic,
        String audioDescription,
        String audioDescriptionReason,
        List<Part> parts,
        List<Fault> faults) {

    /**
     * One file of the film.
     *
     * @param href relative address
     * @param mediaType for example {@code video/mp4}
     * @param format for example "MP4"
     * @param size as text, for example "1,4 MB"
     */
    public record Source(String href, String mediaType, String format, String size) {}

    /**
     * Something that withholds the film.
     *
     * @param place the file, line and column
     * @param text what is wrong and how to mend it
     */
    public record Fault(String place, String text) {}

    /**
     * A chapter.
     *
     * @param id of its heading; empty for what comes before the first chapter
     * @param title its name; may be empty
     * @param start in seconds
     * @param clock for example "1:16"
     * @param lines what is said in it
     */
    public record Part(String id, String title, String start, String clock, List<Line> lines) {}

    /**
     * One cue.
     *
     * @param start in seconds, with at most three decimals
     * @param end in seconds
     * @param clock for example "1:16"
     * @param spoken the same time in words
     * @param speaker who speaks; may be empty
     * @param text plain text
     */
    public record Line(String start, String end, String clock, String spoken, String speaker, String text) {}
}
