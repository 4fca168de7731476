package se.metodhandbok.site.view;

import java.util.List;

/**
 * A form that fills in a template on the reader's computer.
 *
 * @param href its page, relative to the template's
 * @param sections in the document's order
 * @param files what the form fills in
 */
public record FormView(String href, List<Section> sections, List<File> files) {

    /**
     * A part of the document with fields to fill in.
     *
     * @param title its heading
     * @param help what to write, in order
     * @param controls the fields that stand there first
     */
    public record Section(String title, List<Help> help, List<Control> controls) {}

    /**
     * A paragraph or a list of help.
     *
     * @param items plain text; one when it is a paragraph
     */
    public record Help(boolean list, List<String> items) {}

    /**
     * One field, however often it stands in the document.
     *
     * @param id the field's
     * @param label what to write
     * @param type the field type's name in lower case, for example {@code paragraph}
     * @param choices what to choose from; empty unless the reader chooses
     */
    public record Control(String id, String label, String type, List<String> choices) {}

    /**
     * A finished document with nothing filled in.
     *
     * @param name the file's name without extension
     * @param format {@code docx} or {@code odt}
     * @param help whether it holds the help texts
     * @param content the file, in base64
     */
    public record File(String name, String format, boolean help, String content) {}
}
