package se.metodhandbok.model.template;

/** What a block is to the person who fills in the document. */
public enum Kind {
    /** Part of the finished document. */
    NORMAL,
    /** Says what to write; deleted when the document is done. */
    HELP,
    /** Shows how it may be written; replaced. */
    EXAMPLE
}
