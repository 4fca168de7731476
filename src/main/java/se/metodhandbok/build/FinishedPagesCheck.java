package se.metodhandbok.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import se.metodhandbok.model.Page;
import se.metodhandbok.model.Problem;
import se.metodhandbok.model.Rule;
import se.metodhandbok.model.Site;
import se.metodhandbok.wcag.Checker;
import se.metodhandbok.wcag.Finding;

/** Holds the finished pages to the accessibility rules, and tells faults at the line an author wrote. */
final class FinishedPagesCheck {
    private final Path project;
    private final Checker checker = Checker.of(true, Locale.ROOT);

    FinishedPagesCheck(Path project) {
        this.project = project;
    }

    /**
     * Checks every page of a site.
     *
     * @param folder the finished pages, with their style sheets
     * @throws IOException when a page can't be read
     */
    void check(Site site, Path folder, Consumer<Problem> problems) throws IOException {
        try {
            site.pages().parallelStream()
                    .map(page -> problems(page, folder))
                    .toList()
                    .forEach(found -> found.forEach(problems));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private List<Problem> problems(Page page, Path folder) {
        try {
            List<Finding> findings =
                    new ArrayList<>(checker.check(folder.resolve(page.uri())).findings());
            if (page.formUri().isPresent()) {
                findings.addAll(
                        checker.check(folder.resolve(page.formUri().get())).findings());
            }
            List<Problem> problems = new ArrayList<>();
            for (Finding finding : findings) {
                List<String> details = new ArrayList<>();
                details.add(finding.rule());
                details.addAll(finding.details());
                problems.add(
                        new Problem(SourceLine.of(project, page.file(), finding.clues()), Rule.ACCESSIBILITY, details));
            }
            return problems;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
