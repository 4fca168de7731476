package se.metodhandbok.model;

/**
 * Something in a page's body that must exist elsewhere.
 *
 * @param kind what it points at
 * @param target as the author wrote it: {@code ../mallar/budget.adoc#summa}, {@code #syfte}, an image path, a term's id
 * @param place where it stands
 */
public record Reference(Kind kind, String target, Place place) {
    /** What a reference points at. */
    public enum Kind {
        LINK,
        IMAGE,
        TERM
    }
}
