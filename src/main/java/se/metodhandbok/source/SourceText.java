package se.metodhandbok.source;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.metodhandbok.model.Place;

/**
 * A page's text after its includes have been put in, where each line remembers the file and line it came from.
 *
 * @param file the page's own file
 * @param lines in order
 */
record SourceText(String file, List<Line> lines) {
    /**
     * One line.
     *
     * @param file where it came from
     * @param number its number there, from 1
     * @param text without line break
     */
    record Line(String file, int number, String text) {}

    SourceText {
        lines = List.copyOf(lines);
    }

    /** The whole text with {@code \n} between lines. */
    String text() {
        return String.join("\n", lines.stream().map(Line::text).toList());
    }

    /** The origin of the expanded text's line. Lines outside the text give the page's first line. */
    Place place(int expandedLine) {
        if (expandedLine < 1 || expandedLine > lines.size()) {
            return new Place(file, 1, 1);
        }
        Line line = lines.get(expandedLine - 1);
        return new Place(line.file(), line.number(), 1);
    }

    /** All places where the pattern is found, in order. */
    List<Place> find(Pattern pattern) {
        List<Place> places = new ArrayList<>();
        for (Line line : lines) {
            Matcher matcher = pattern.matcher(line.text());
            while (matcher.find()) {
                places.add(new Place(line.file(), line.number(), matcher.start() + 1));
            }
        }
        return places;
    }

    /** This text from the given expanded line (from 1), keeping each line's origin. */
    SourceText from(int expandedLine) {
        return new SourceText(file, lines.subList(expandedLine - 1, lines.size()));
    }
}
