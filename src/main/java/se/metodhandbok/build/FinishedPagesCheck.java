package se.metodhandbok.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import se.metodhandbok.model.Page;
import se.metodhandbok.model.Problem;
import se.metodhandbok.model.Rule;
import se.metodhandbok.model.accessibility.AutomaticResults;
import se.metodhandbok.wcag.Checker;
import se.metodhandbok.wcag.Finding;
import se.metodhandbok.wcag.PageResult;
import se.metodhandbok.wcag.WcagMessages;
import se.metodhandbok.wcag.rule.WcagRule;

/** Holds the finished pages to the accessibility rules, and tells faults at the line an author wrote. */
final class FinishedPagesCheck {
    private final Path project;
    private final Checker checker;
    private final WcagMessages messages;
    private final JudgedPages judged;

    /**
     * A check of one site.
     *
     * @param project what the places of faults count from
     * @param language the site's, for what a person must judge
     * @param folder the finished pages, with their style sheets
     * @param memory the file that remembers what was said of unchanged pages
     * @throws IOException when a style sheet can't be read
     */
    FinishedPagesCheck(Path project, String language, Path folder, Path memory) throws IOException {
        Locale locale = Locale.forLanguageTag(language);
        this.project = project;
        this.checker = Checker.of(true, locale);
        this.messages = new WcagMessages(locale);
        this.judged = new JudgedPages(checker, memory, folder);
    }

    /**
     * Checks pages, and tells what the rules said of them together.
     *
     * @throws IOException when a page can't be read
     */
    AutomaticResults check(List<Page> pages, Consumer<Problem> problems) throws IOException {
        List<Judged> results;
        try {
            results = pages.parallelStream()
                    .flatMap(page -> Stream.concat(Stream.of(page.uri()), page.formUri().stream())
                            .map(uri -> judge(page, uri)))
                    .toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        for (Judged one : results) {
            for (Finding finding : one.result().findings()) {
                problems.accept(problem(one.page(), finding));
            }
        }
        judged.save();
        return new AutomaticResults(
                Checker.version(),
                results.size(),
                checker.rules().stream().map(rule -> onAll(rule, results)).toList());
    }

    /** A finished file, the page it was made of, and what the rules said. */
    private record Judged(Page page, PageResult result) {}

    private Judged judge(Page page, String uri) {
        try {
            return new Judged(page, judged.judge(uri));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private AutomaticResults.Rule onAll(WcagRule rule, List<Judged> results) {
        int passed = 0;
        int inapplicable = 0;
        List<AutomaticResults.Doubt> doubts = new ArrayList<>();
        for (Judged one : results) {
            List<Finding> open = one.result().review().stream()
                    .filter(finding -> finding.rule().equals(rule.id()))
                    .toList();
            boolean applies = one.result().applying().contains(rule.id());
            inapplicable += applies ? 0 : 1;
            passed += applies && open.isEmpty() ? 1 : 0;
            open.forEach(finding ->
                    doubts.add(new AutomaticResults.Doubt(one.page().id(), finding.selector(), finding.message())));
        }
        return new AutomaticResults.Rule(
                rule.id(),
                messages.name(rule.id()),
                rule.act(),
                rule.criteria(),
                passed,
                inapplicable,
                List.copyOf(doubts));
    }

    private Problem problem(Page page, Finding finding) throws IOException {
        List<String> details = new ArrayList<>();
        details.add(finding.rule());
        details.addAll(finding.details());
        return new Problem(SourceLine.of(project, page.file(), finding.clues()), Rule.ACCESSIBILITY, details);
    }
}
