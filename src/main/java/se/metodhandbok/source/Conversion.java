package se.metodhandbok.source;

import java.util.List;

/**
 * What Asciidoctor answered for one text; the cache keeps it.
 *
 * @param html the body
 * @param messages its complaints, in order
 */
record Conversion(String html, List<Message> messages) {
    /**
     * One complaint.
     *
     * @param line in the converted text, from 1; 0 when Asciidoctor did not say
     * @param text in English, as Asciidoctor words it
     */
    record Message(int line, String text) {}
}
