package se.metodhandbok.captions;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import se.metodhandbok.captions.media.MediaFacts;
import se.metodhandbok.captions.media.MediaFacts.Container;
import se.metodhandbok.captions.media.MediaFacts.Kind;
import se.metodhandbok.captions.media.MediaFacts.Track;
import se.metodhandbok.captions.media.MediaReader;
import se.metodhandbok.model.Place;
import se.metodhandbok.model.Problem;
import se.metodhandbok.model.Rule;

/** Tells what is wrong with a lesson's films as files: missing, broken, silent, unplayable, or not the same film. */
final class MediaCheck {
    /** Larger films belong on a server of their own. */
    static final long LARGEST_BYTES = 100_000_000;

    private static final long LARGEST_DIFFERENCE = 1000;

    private final LessonFiles files;
    private final Place page;
    private final Consumer<Problem> problems;

    MediaCheck(LessonFiles files, Place page, Consumer<Problem> problems) {
        this.files = files;
        this.page = page;
        this.problems = problems;
    }

    /** The facts of every film that exists, in the order of {@link LessonFiles#films()}. */
    List<MediaFacts> read() {
        List<String> endings = files.films();
        if (endings.isEmpty()) {
            problems.accept(Problem.of(page, Rule.FILM_MISSING, files.name(".mp4"), files.name(".webm")));
        }
        List<MediaFacts> films = new ArrayList<>();
        for (String ending : endings) {
            facts(ending).ifPresent(films::add);
        }
        if (films.size() > 1) {
            sameLength(films.getFirst(), films.getLast(), endings);
        }
        return films;
    }

    private Optional<MediaFacts> facts(String ending) {
        Place place = Place.of(files.name(ending));
        try {
            MediaFacts facts = MediaReader.read(files.path(ending));
            check(facts, place, ending.equals(".mp4") ? Container.MP4 : Container.WEBM);
            return Optional.of(facts);
        } catch (IOException e) {
            problems.accept(Problem.of(place, Rule.UNREADABLE, String.valueOf(e.getMessage())));
            return Optional.empty();
        }
    }

    private void check(MediaFacts facts, Place place, Container expected) {
        if (facts.bytes() > LARGEST_BYTES) {
            problems.accept(
                    Problem.of(place, Rule.FILM_TOO_LARGE, facts.bytes() / 1_000_000, LARGEST_BYTES / 1_000_000));
        }
        if (facts.container() != expected) {
            problems.accept(Problem.of(place, Rule.FILM_UNREADABLE, facts.bytes(), expected));
            return;
        }
        if (facts.cut()) {
            problems.accept(Problem.of(place, Rule.FILM_CUT));
        }
        facts.tracks().stream()
                .filter(track -> !track.playable())
                .map(Track::codec)
                .findFirst()
                .ifPresent(codec -> problems.accept(Problem.of(place, Rule.FILM_UNPLAYABLE, codec)));
        if (!facts.tracks().isEmpty() && !facts.has(Kind.AUDIO)) {
            problems.accept(Problem.of(place, Rule.FILM_SILENT));
        }
    }

    private void sameLength(MediaFacts one, MediaFacts other, List<String> endings) {
        if (one.duration().isPresent() && other.duration().isPresent()) {
            long difference =
                    one.duration().get().minus(other.duration().get()).abs().toMillis();
            if (difference > LARGEST_DIFFERENCE) {
                problems.accept(Problem.of(
                        page,
                        Rule.FILM_LENGTHS_DIFFER,
                        files.name(endings.getFirst()),
                        files.name(endings.getLast()),
                        difference / 1000));
            }
        }
    }
}
