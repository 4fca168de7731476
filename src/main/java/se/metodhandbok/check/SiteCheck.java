package se.metodhandbok.check;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import se.metodhandbok.model.Problem;
import se.metodhandbok.model.Site;

/** One rule, or family of rules, on the whole site. */
public interface SiteCheck {
    /** Tells every problem it finds. */
    void check(Site site, Consumer<Problem> problems);

    /**
     * All checks.
     *
     * @param today the day that ages are counted to
     */
    static List<SiteCheck> all(LocalDate today) {
        return List.of(
                new LinkCheck(),
                new HeaderReferenceCheck(),
                new ReviewDateCheck(),
                new DuplicateTitleCheck(),
                new ProcessCheck(),
                new CourseCheck(),
                new FilledTemplateCheck(),
                new ReachabilityCheck(),
                new StatementCheck(today));
    }
}
