package se.metodhandbok.captions.rule;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What is to be shown and said in a film.
 *
 * @param title the film's name, also said nowhere
 */
public record Script(String title, List<Slide> slides) {
    /** Keeps the slides unchangeable. */
    public Script {
        slides = List.copyOf(slides);
    }

    /**
     * One picture and what is said while it is shown.
     *
     * @param points short lines below the heading; may be empty
     * @param sentences never empty
     */
    public record Slide(String heading, List<String> points, List<Sentence> sentences) {}

    /**
     * A sentence.
     *
     * @param text as it stands in the captions
     * @param say as a synthetic voice must read it to sound right; the same as the text when nothing else is told
     */
    public record Sentence(String text, String say) {}

    /** Everything that is said, as text. */
    public String spoken() {
        return slides.stream()
                .flatMap(slide -> slide.sentences().stream())
                .map(Sentence::text)
                .collect(Collectors.joining(" "));
    }
}
