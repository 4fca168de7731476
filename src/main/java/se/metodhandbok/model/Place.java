package se.metodhandbok.model;

import java.util.Comparator;

/**
 * Where something stands, as an author finds it in an editor.
 *
 * @param file path from the project's folder with forward slashes, for example {@code content/om/kontakt.adoc}; never null
 * @param line from 1; 0 when the whole file is meant
 * @param column from 1, counted in characters; 0 when the whole line is meant
 */
public record Place(String file, int line, int column) implements Comparable<Place> {
    private static final Comparator<Place> ORDER =
            Comparator.comparing(Place::file).thenComparingInt(Place::line).thenComparingInt(Place::column);

    /** The whole file. */
    public static Place of(String file) {
        return new Place(file, 0, 0);
    }

    @Override
    public int compareTo(Place other) {
        return ORDER.compare(this, other);
    }

    /** The place as {@code file:line:col}, at least line 1, so that every message can be clicked in a terminal. */
    @Override
    public String toString() {
        return file + ":" + Math.max(line, 1) + ":" + Math.max(column, 1);
    }
}
