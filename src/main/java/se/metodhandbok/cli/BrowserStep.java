package se.metodhandbok.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import se.metodhandbok.browser.BrowserCheck;
import se.metodhandbok.browser.BrowserReport;
import se.metodhandbok.browser.Chromium;
import se.metodhandbok.browser.ChromiumGoneException;
import se.metodhandbok.browser.Finding;
import se.metodhandbok.browser.FindingWords;
import se.metodhandbok.browser.PageResult;
import se.metodhandbok.build.SiteBuild;
import se.metodhandbok.build.SourceLine;
import se.metodhandbok.model.Messages;
import se.metodhandbok.model.Place;
import se.metodhandbok.model.Problem;
import se.metodhandbok.model.Rule;

/** {@code check --browser}: looks at the built site in Chromium and writes the report. */
final class BrowserStep {
    private static final int TABS = 2;

    private final Path project;
    private final Path content;
    private final Messages messages;
    private final PrintWriter err;

    BrowserStep(Path project, Path content, Messages messages, PrintWriter err) {
        this.project = project;
        this.content = content;
        this.messages = messages;
        this.err = err;
    }

    /** The problems found, or empty when there was no browser to look with; why is told. */
    Optional<List<Problem>> problems(Path site, Predicate<String> wanted) throws IOException {
        Optional<Path> chromium = Chromium.find();
        if (chromium.isEmpty()) {
            err.println(messages.text("browser.none"));
            return Optional.empty();
        }
        try {
            return Optional.of(look(site, chromium.get(), wanted));
        } catch (ChromiumGoneException e) {
            err.println(messages.text("browser.start", String.valueOf(e.getMessage())));
            return Optional.empty();
        }
    }

    private List<Problem> look(Path site, Path chromium, Predicate<String> wanted) throws IOException {
        long start = System.nanoTime();
        Path memory = SiteBuild.cache(project).resolve("webblasare");
        List<PageResult> results = new BrowserCheck(site, chromium, memory, TABS).handbook(wanted);
        Path report = project.resolve("target/report/webblasare");
        new BrowserReport(messages).write(results, report, LocalDate.now(ZoneId.systemDefault()));
        int faults =
                results.stream().mapToInt(result -> result.findings().size()).sum();
        if (results.stream().allMatch(PageResult::ok)) {
            String seconds = String.format(Locale.ROOT, "%.0f", (System.nanoTime() - start) / 1e9);
            err.println(messages.text("browser.ok", results.size(), seconds));
        } else {
            long pages = results.stream().filter(result -> !result.ok()).count();
            err.println(messages.text("browser.count", faults, pages, report.resolve("index.html")));
        }
        return problems(results);
    }

    private List<Problem> problems(List<PageResult> results) throws IOException {
        FindingWords words = new FindingWords(messages.locale());
        List<Problem> problems = new ArrayList<>();
        for (PageResult result : results) {
            String source = source(result.path());
            for (Finding finding : result.findings()) {
                String where = (finding.selector() + " " + finding.state()).strip();
                problems.add(Problem.of(
                        SourceLine.of(project, source, finding.clues()),
                        Rule.BROWSER_FINDING,
                        finding.rule() + (where.isEmpty() ? "" : " (" + where + ")"),
                        words.what(finding),
                        words.fix(finding)));
            }
            result.unchecked()
                    .forEach(reason ->
                            problems.add(Problem.of(Place.of(source), Rule.NOT_CHECKED, words.unchecked(reason))));
        }
        return problems;
    }

    /** The file the page is made from: the page's own path with another ending. */
    private String source(String page) {
        for (String ending : List.of(".adoc", ".md")) {
            Path file = content.resolve(page.replaceFirst("\\.html$", ending));
            if (Files.exists(file)) {
                return project.relativize(file.toAbsolutePath()).toString().replace('\\', '/');
            }
        }
        return page;
    }
}
