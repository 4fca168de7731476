package se.metodhandbok.build;

import java.util.List;
import se.metodhandbok.model.Problem;

/**
 * How a build or check went.
 *
 * @param pages how many pages readers may see
 * @param problems everything that is wrong, sorted by place; empty when all is well
 */
public record Report(int pages, List<Problem> problems) {
    /** Whether all is well. */
    public boolean ok() {
        return problems.isEmpty();
    }

    /** How many files have problems. */
    public int files() {
        return (int) problems.stream()
                .map(problem -> problem.place().file())
                .distinct()
                .count();
    }
}
