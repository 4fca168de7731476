package se.metodhandbok.model.template;

/**
 * Whole numbers to choose from.
 *
 * @param min the lowest
 * @param max the highest, above the lowest by at most 20
 */
public record Scale(int min, int max) {
    /** So many steps fit in a menu and in a matrix. */
    public static final int MOST_STEPS = 21;
}
