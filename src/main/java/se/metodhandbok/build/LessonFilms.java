package se.metodhandbok.build;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import se.metodhandbok.captions.FilmReader;
import se.metodhandbok.captions.rule.Words;
import se.metodhandbok.model.Content;
import se.metodhandbok.model.Film;
import se.metodhandbok.model.Metadata;
import se.metodhandbok.model.Page;
import se.metodhandbok.model.Problem;
import se.metodhandbok.model.Rule;
import se.metodhandbok.model.Site;

/** The lessons' films: read with their captions, and published only with lessons that are. */
final class LessonFilms {
    private LessonFilms() {}

    /**
     * The films by their lesson's id. An error stops a build for readers. The preview goes on: there the lesson's page shows
     * the film's text, and tells why the film is withheld. A draft's film is told of only on its page.
     */
    static Map<String, Film> read(Content content, boolean preview, Consumer<Problem> problems) {
        FilmReader reader = new FilmReader(content.directory(), words(content));
        Map<String, Film> films = new HashMap<>();
        for (Page page : content.pages()) {
            if (page.metadata() instanceof Metadata.Lesson lesson && (preview || page.published())) {
                Consumer<Problem> told = problem -> {
                    if (page.published() && !(preview && problem.rule().severity() == Rule.Severity.ERROR)) {
                        problems.accept(problem);
                    }
                };
                lesson.filmDeclaration()
                        .ifPresent(declared ->
                                films.put(page.id(), reader.read(page.id(), page.keyPlace("film"), declared, told)));
            }
        }
        return films;
    }

    /** All words of all pages: what captions say is mostly said there too. */
    private static Set<String> words(Content content) {
        Set<String> words = new HashSet<>();
        for (Page page : content.pages()) {
            words.addAll(Words.of(page.title()));
            words.addAll(Words.of(page.html().replaceAll("<[^>]*>", " ")));
        }
        return words;
    }

    /** The files readers may have: neither what films are made and checked with, nor films of lessons that are drafts. */
    static List<Path> published(Site site) {
        Set<String> drafts = site.content().pages().stream()
                .filter(page -> page.metadata() instanceof Metadata.Lesson)
                .filter(page ->
                        site.pages().stream().noneMatch(shown -> shown.id().equals(page.id())))
                .map(Page::id)
                .collect(Collectors.toSet());
        return site.content().assets().stream()
                .filter(asset -> !FilmReader.isSource(asset))
                .filter(asset -> drafts.stream()
                        .noneMatch(draft -> asset.toString().replace('\\', '/').startsWith(draft + ".")))
                .toList();
    }
}
