package se.metodhandbok.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a lesson's header says of its film. Nothing here can be read from the film itself.
 *
 * @param title the film's name; never empty on a published lesson
 * @param language BCP 47, for example {@code sv}
 * @param voice {@code inspelad} or {@code syntetisk}
 * @param captionsBy who made the captions, a function or an organisation
 * @param signed when an editor had compared the captions with the film; empty while they are a draft
 * @param audioDescription {@code behovs-ej}, {@code finns} or {@code saknas} (WCAG 2.2 SC 1.2.5)
 * @param audioDescriptionReason why, in a sentence; may be empty only when {@code finns}
 */
public record FilmDeclaration(
        String title,
        String language,
        String voice,
        String captionsBy,
        Optional<LocalDate> signed,
        String audioDescription,
        String audioDescriptionReason) {}
