package se.metodhandbok.check;

import java.util.List;
import java.util.function.Consumer;
import se.metodhandbok.model.Problem;
import se.metodhandbok.model.Site;

/** One rule, or family of rules, on the whole site. */
public interface SiteCheck {
    /** Tells every problem it finds. */
    void check(Site site, Consumer<Problem> problems);

    /** All checks. */
    static List<SiteCheck> all() {
        return List.of(
                new LinkCheck(),
                new HeaderReferenceCheck(),
                new ReviewDateCheck(),
                new DuplicateTitleCheck(),
                new ProcessCheck(),
                new ReachabilityCheck(),
                new FilledTemplateCheck());
    }
}
