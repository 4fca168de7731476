package se.metodhandbok.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.metodhandbok.model.Film;
import se.metodhandbok.model.Film.Chapter;
import se.metodhandbok.model.Film.Line;
import se.metodhandbok.model.Metadata;
import se.metodhandbok.model.Page;
import se.metodhandbok.model.Site;

/** What is said and heard in a film, by chapter, on its page and as a text file beside it (WCAG 2.2 SC 1.2.3). */
public final class Transcript {
    private static final Chapter BEFORE_ALL_CHAPTERS = new Chapter(Duration.ZERO, "");

    private Transcript() {}

    /** Every chapter with its lines. What comes before the first chapter stands under one without title. */
    static Map<Chapter, List<Line>> byChapter(Film film) {
        Map<Chapter, List<Line>> parts = new LinkedHashMap<>();
        parts.put(BEFORE_ALL_CHAPTERS, new ArrayList<>());
        film.chapters().forEach(chapter -> parts.put(chapter, new ArrayList<>()));
        for (Line line : film.lines()) {
            Chapter chapter = film.chapters().stream()
                    .filter(candidate -> candidate.start().compareTo(line.start()) <= 0)
                    .reduce(BEFORE_ALL_CHAPTERS, (earlier, later) -> later);
            parts.get(chapter).add(line);
        }
        if (parts.get(BEFORE_ALL_CHAPTERS).isEmpty()) {
            parts.remove(BEFORE_ALL_CHAPTERS);
        }
        return parts;
    }

    /** The address of the text file. */
    static String uri(Page lesson) {
        return lesson.id() + ".txt";
    }

    /**
     * Writes the text file of every film with captions.
     *
     * @throws IOException when one can't be written
     */
    public static void write(Site site, Path output) throws IOException {
        for (Page page : site.pages()) {
            Optional<Film> film = site.film(page).filter(said -> !said.lines().isEmpty());
            if (page.metadata() instanceof Metadata.Lesson lesson && film.isPresent()) {
                Files.writeString(output.resolve(uri(page)), text(lesson.filmTitle(), film.get()));
            }
        }
    }

    private static String text(String title, Film film) {
        StringBuilder text = new StringBuilder(title).append('\n');
        byChapter(film).forEach((chapter, lines) -> {
            text.append('\n');
            if (!chapter.title().isEmpty()) {
                text.append(chapter.title()).append("\n\n");
            }
            for (Line line : lines) {
                String speaker = line.speaker().isEmpty() ? "" : line.speaker() + ": ";
                text.append("%s  %s%s\n".formatted(Durations.clock(line.start()), speaker, line.text()));
            }
        });
        return text.toString();
    }
}
