package se.metodhandbok.source;

import java.util.Map;
import se.metodhandbok.model.Place;

/**
 * A page's title and keys as written, before any rule is applied.
 *
 * @param title plain text; empty when missing
 * @param entries value and place by key, in order
 * @param bodyStart the expanded text's first line after the header, from 1
 */
record Header(String title, Map<String, Entry> entries, int bodyStart) {
    /**
     * One key's value.
     *
     * @param text as written, joined to one line
     * @param place where the key stands
     * @param valuePlace where the value begins
     */
    record Entry(String text, Place place, Place valuePlace) {}
}
