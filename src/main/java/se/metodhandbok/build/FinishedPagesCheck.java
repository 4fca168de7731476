package se.metodhandbok.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import se.metodhandbok.model.Page;
import se.metodhandbok.model.Place;
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
        Map<Page, PageResult> results = new LinkedHashMap<>();
        try {
            List<PageResult> inOrder = pages.parallelStream().map(this::judge).toList();
            for (int i = 0; i < inOrder.size(); i++) {
                results.put(pages.get(i), inOrder.get(i));
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        for (Map.Entry<Page, PageResult> entry : results.entrySet()) {
            for (Finding finding : entry.getValue().findings()) {
                problems.accept(problem(entry.getKey(), finding));
            }
        }
        judged.save();
        return new AutomaticResults(
                Checker.version(),
                pages.size(),
                checker.rules().stream().map(rule -> onAll(rule, results)).toList());
    }

    private PageResult judge(Page page) {
        try {
            return judged.judge(page.uri());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private AutomaticResults.Rule onAll(WcagRule rule, Map<Page, PageResult> results) {
        int passed = 0;
        int inapplicable = 0;
        List<AutomaticResults.Doubt> doubts = new ArrayList<>();
        for (Map.Entry<Page, PageResult> entry : results.entrySet()) {
            List<Finding> open = entry.getValue().review().stream()
                    .filter(finding -> finding.rule().equals(rule.id()))
                    .toList();
            boolean applies = entry.getValue().applying().contains(rule.id());
            inapplicable += applies ? 0 : 1;
            passed += applies && open.isEmpty() ? 1 : 0;
            open.forEach(finding ->
                    doubts.add(new AutomaticResults.Doubt(entry.getKey().id(), finding.selector(), finding.message())));
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
        return new Problem(place(page, finding), Rule.ACCESSIBILITY, details);
    }

    /** Where the author wrote what the finding is about: the first line with the surest clue, or the whole file. */
    private Place place(Page page, Finding finding) throws IOException {
        Path source = project.resolve(page.file());
        if (!Files.isRegularFile(source)) {
            return Place.of(page.file());
        }
        List<String> lines = Files.readAllLines(source);
        for (String clue : finding.clues()) {
            for (int i = 0; i < lines.size(); i++) {
                int column = lines.get(i).toLowerCase(Locale.ROOT).indexOf(clue.toLowerCase(Locale.ROOT));
                boolean header = lines.get(i).startsWith(":") || lines.get(i).matches("[\\w.-]+=.*");
                if (column >= 0 && !header) {
                    return new Place(page.file(), i + 1, column + 1);
                }
            }
        }
        return Place.of(page.file());
    }
}
