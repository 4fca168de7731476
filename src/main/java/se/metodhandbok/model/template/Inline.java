package se.metodhandbok.model.template;

import java.util.List;

/** What text consists of. */
public sealed interface Inline {
    /** Plain text of one look. */
    record Text(String text, boolean bold, boolean italic) implements Inline {
        /** Text that stands out in no way. */
        public Text(String text) {
            this(text, false, false);
        }
    }

    /**
     * A place to write in.
     *
     * @param id what the value is called; two fields with one id are one value
     * @param label what to write, shown until something is written; never empty
     * @param choices for {@link Type#CHOICE} the values to choose from; else empty
     */
    record Field(String id, String label, Type type, List<String> choices) implements Inline {
        /** What can be written. */
        public enum Type {
            /** One line. */
            TEXT,
            /** One or more lines. */
            PARAGRAPH,
            DATE,
            CHOICE,
            NUMBER
        }

        /** Keeps the list unchangeable. */
        public Field {
            choices = List.copyOf(choices);
        }
    }

    /**
     * A link to another site. Links to pages of the handbook are plain text in a document: the document travels alone.
     *
     * @param href an absolute address
     */
    record Link(String href, String text) implements Inline {}

    /** A line break inside a paragraph or cell. */
    record LineBreak() implements Inline {}
}
