package se.metodhandbok.build;

import java.util.List;
import se.metodhandbok.model.Problem;
import se.metodhandbok.model.Rule.Severity;

/**
 * How a build or check went.
 *
 * @param pages how many pages readers may see
 * @param problems everything that is wrong, sorted by place; empty when all is well
 */
public record Report(int pages, List<Problem> problems) {
    /** Whether nothing stops the build; there may be warnings. */
    public boolean ok() {
        return errors().isEmpty();
    }

    /** What stops the build, sorted by place. */
    public List<Problem> errors() {
        return of(Severity.ERROR);
    }

    /** What is told without stopping the build, sorted by place. */
    public List<Problem> warnings() {
        return of(Severity.WARNING);
    }

    private List<Problem> of(Severity severity) {
        return problems.stream()
                .filter(problem -> problem.rule().severity() == severity)
                .toList();
    }
}
