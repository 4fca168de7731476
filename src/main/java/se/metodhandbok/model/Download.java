package se.metodhandbok.model;

/**
 * A file that a page offers.
 *
 * @param page the page's id
 * @param kind what the file is
 * @param path below the site's root, with forward slashes
 * @param bytes its size
 */
public record Download(String page, Kind kind, String path, long bytes) {
    /** What a file is, in the order a page offers them. */
    public enum Kind {
        /** A template with its help and examples. */
        FULL,
        WITHOUT_HELP,
        /** A filled-in example. */
        EXAMPLE,
        /** All templates of a phase, in one zip. */
        PHASE,
        /** All templates, in one zip. */
        ALL
    }

    /** The file name's extension without dot. */
    public String extension() {
        return path.substring(path.lastIndexOf('.') + 1);
    }
}
