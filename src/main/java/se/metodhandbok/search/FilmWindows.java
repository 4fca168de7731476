package se.metodhandbok.search;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/**
 * Cuts what is said in a film into its sentences, each of which a search can lead to: who follows a hit hears the sentence
 * from its beginning. A page marks the film's text with {@code data-film}, its title, and each line in it with
 * {@code data-start} and {@code data-end} in seconds.
 */
final class FilmWindows {
    /** The attribute with the film's title. */
    static final String FILM = "data-film";

    /** Longer sentences are cut, so that a hit is never far from what was sought. */
    private static final double LONGEST_SECONDS = 10;

    private FilmWindows() {}

    /** What one line says. */
    private record Line(double start, double end, String text) {
        boolean endsSentence() {
            return text.matches(".*[.!?][\"”»]?");
        }
    }

    /** The film's windows, in order: lines until one ends a sentence. */
    static List<Section> of(Element film) {
        List<Section> windows = new ArrayList<>();
        List<Line> window = new ArrayList<>();
        for (Line line : lines(film)) {
            if (!window.isEmpty() && line.end() - window.getFirst().start() > LONGEST_SECONDS) {
                windows.add(section(film, window));
                window.clear();
            }
            window.add(line);
            if (line.endsSentence()) {
                windows.add(section(film, window));
                window.clear();
            }
        }
        if (!window.isEmpty()) {
            windows.add(section(film, window));
        }
        return windows;
    }

    private static List<Line> lines(Element film) {
        List<Line> lines = new ArrayList<>();
        for (Element element : film.select("[data-start]")) {
            double start = seconds(element.attr("data-start"), 0);
            Element copy = element.clone();
            copy.select("[aria-hidden=true], .hidden").remove();
            // A sound such as [musik] is nothing that is said.
            String text = copy.text().replaceAll("\\[[^\\]]*]", " ").strip();
            if (!text.isEmpty()) {
                lines.add(new Line(start, seconds(element.attr("data-end"), start), text));
            }
        }
        return lines;
    }

    private static double seconds(String text, double otherwise) {
        return text.matches("[0-9]{1,6}(\\.[0-9]{1,3})?") ? Double.parseDouble(text) : otherwise;
    }

    private static Section section(Element film, List<Line> window) {
        String text = String.join(" ", window.stream().map(Line::text).toList());
        return Section.ofFilm(film.attr(FILM), (int) window.getFirst().start(), text);
    }
}
