package se.metodhandbok.source;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import se.metodhandbok.model.Place;

/**
 * Finds where in the author's text something stands. Converters do not tell, so the author's spelling is searched for:
 * the third link to a page is the third such spelling.
 */
final class Spellings {
    private final SourceText source;
    private final Map<String, Integer> seen = new HashMap<>();

    Spellings(SourceText source) {
        this.source = source;
    }

    /** The place of the next occurrence of a spelling, a pattern, so that repeated ones get a place each. */
    Place next(String spelling) {
        return next(spelling, source.place(1));
    }

    /** The place of the next occurrence, or the other place when the spelling is found nowhere. */
    Place next(String spelling, Place otherwise) {
        List<Place> places = source.find(Pattern.compile(spelling, Pattern.CASE_INSENSITIVE));
        int index = seen.merge(spelling, 1, Integer::sum) - 1;
        return places.isEmpty() ? otherwise : places.get(Math.min(index, places.size() - 1));
    }
}
