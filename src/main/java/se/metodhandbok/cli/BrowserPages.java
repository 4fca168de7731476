package se.metodhandbok.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import se.metodhandbok.browser.BrowserCheck;
import se.metodhandbok.browser.FindingWords;
import se.metodhandbok.browser.PageResult;
import se.metodhandbok.wcag.Finding;

/** What Chromium shows of any finished pages, told as the rules tell their findings. */
final class BrowserPages {
    private static final int TABS = 2;

    private final Map<Path, PageResult> results = new HashMap<>();
    private final FindingWords words;

    /**
     * Looks at the pages of each folder.
     *
     * @param pages by the folder that a slash first in their addresses means
     * @throws se.metodhandbok.browser.ChromiumGoneException when Chromium does not start
     */
    BrowserPages(Path chromium, Map<Path, List<Path>> pages, Locale locale) throws IOException {
        this.words = new FindingWords(locale);
        for (var folder : pages.entrySet()) {
            Path root = folder.getKey();
            List<String> paths = folder.getValue().stream()
                    .map(page -> root.relativize(page).toString().replace('\\', '/'))
                    .toList();
            new BrowserCheck(root, chromium, null, TABS)
                    .pages(paths)
                    .forEach(result -> results.put(root.resolve(result.path()), result));
        }
    }

    /** What is wrong with a page, beside what is known already. */
    List<Finding> findings(Path page, List<Finding> known) {
        Stream<Finding> seen = result(page).findings().stream().map(this::finding);
        return Stream.concat(known.stream(), seen).toList();
    }

    /** Why the page, or a part of the check of it, could not be done; blank when it was. */
    String unchecked(Path page) {
        List<String> reasons = new ArrayList<>();
        result(page).unchecked().forEach(reason -> reasons.add(words.unchecked(reason)));
        return String.join("; ", reasons);
    }

    private PageResult result(Path page) {
        return results.getOrDefault(page, new PageResult(page.toString(), List.of(), List.of()));
    }

    private Finding finding(se.metodhandbok.browser.Finding finding) {
        String state = finding.state().isEmpty() ? "" : " [" + finding.state() + "]";
        return new Finding(
                finding.rule(),
                finding.act(),
                finding.wcag(),
                finding.selector() + state,
                0,
                words.what(finding),
                words.fix(finding),
                finding.details(),
                finding.clues());
    }
}
