package se.metodhandbok.site;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import se.metodhandbok.model.Film;
import se.metodhandbok.model.FilmDeclaration;
import se.metodhandbok.model.Messages;
import se.metodhandbok.model.Metadata;
import se.metodhandbok.model.Page;
import se.metodhandbok.model.Problem;
import se.metodhandbok.model.Site;
import se.metodhandbok.site.view.FilmView;

/** A lesson's film as its page shows it: the player, the chapters and everything that is said as text. */
final class Films {
    private final Site site;
    private final Map<String, String> words;
    private final Durations durations;
    private final Messages messages;
    private final FileSizes sizes;
    private final Function<LocalDate, String> dates;

    Films(Site site, Map<String, String> words, Messages messages, FileSizes sizes, Function<LocalDate, String> dates) {
        this.site = site;
        this.words = words;
        this.messages = messages;
        this.sizes = sizes;
        this.durations = new Durations(words);
        this.dates = dates;
    }

    /** The film of a lesson that says it has one. */
    Optional<FilmView> of(Page page) {
        return page.metadata() instanceof Metadata.Lesson lesson
                ? lesson.filmDeclaration().map(declaration -> view(page, declaration))
                : Optional.empty();
    }

    private FilmView view(Page page, FilmDeclaration declaration) {
        Optional<Film> film = site.film(page);
        return new FilmView(
                declaration.title(),
                declaration.language(),
                words.getOrDefault("language-" + declaration.language(), declaration.language()),
                film.map(f -> durations.inWords(f.duration())).orElse(""),
                film.map(f -> f.sources().stream()
                                .map(source -> source(page, source))
                                .toList())
                        .orElse(List.of()),
                film.map(f -> href(page, f.captions())).orElse(""),
                film.map(f -> href(page, f.chapterTrack())).orElse(""),
                film.filter(f -> !f.lines().isEmpty())
                        .map(f -> href(page, Transcript.uri(page)))
                        .orElse(""),
                declaration.captionsBy(),
                declaration.signed().map(dates).orElse(""),
                declaration.voice().equals("syntetisk"),
                declaration.audioDescription(),
                declaration.audioDescriptionReason(),
                film.map(this::parts).orElse(List.of()),
                film.map(f -> f.faults().stream().map(this::fault).toList()).orElse(List.of()));
    }

    private FilmView.Fault fault(Problem fault) {
        return new FilmView.Fault(fault.place().toString(), messages.what(fault) + " " + messages.fix(fault));
    }

    private static String href(Page page, String uri) {
        return uri.isEmpty() ? "" : Links.href(page, uri);
    }

    private FilmView.Source source(Page page, Film.Source source) {
        String format =
                source.uri().substring(source.uri().lastIndexOf('.') + 1).toUpperCase(Locale.ROOT);
        return new FilmView.Source(href(page, source.uri()), source.mediaType(), format, sizes.inWords(source.bytes()));
    }

    /** The lines under their chapters. What is said before the first chapter stands in a part without title. */
    private List<FilmView.Part> parts(Film film) {
        List<FilmView.Part> parts = new ArrayList<>();
        Transcript.byChapter(film)
                .forEach((chapter, lines) -> parts.add(new FilmView.Part(
                        chapter.title().isEmpty() ? "" : "ui-kapitel-" + (parts.size() + 1),
                        chapter.title(),
                        Durations.seconds(chapter.start()),
                        Durations.clock(chapter.start()),
                        lines.stream().map(this::line).toList())));
        return parts;
    }

    private FilmView.Line line(Film.Line line) {
        Duration start = line.start();
        return new FilmView.Line(
                Durations.seconds(start),
                Durations.seconds(line.end()),
                Durations.clock(start),
                durations.inWords(start),
                line.speaker(),
                line.text());
    }
}
