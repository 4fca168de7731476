package se.metodhandbok.search;

/**
 * The base-2 logarithm with straight lines between the powers of two. Languages disagree on the last bit of the real one,
 * and then two engines rank differently; this one needs only exact operations.
 */
final class Logarithm {
    private Logarithm() {}

    /** The logarithm of a number of at least 1. */
    static double of(double number) {
        double rest = number;
        int whole = 0;
        while (rest >= 2) {
            rest /= 2;
            whole++;
        }
        return whole + (rest - 1);
    }
}
