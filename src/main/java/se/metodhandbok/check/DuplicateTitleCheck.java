package se.metodhandbok.check;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import se.metodhandbok.model.Page;
import se.metodhandbok.model.Place;
import se.metodhandbok.model.Problem;
import se.metodhandbok.model.Rule;
import se.metodhandbok.model.Site;

/**
 * Two pages in one folder never share a title, so that lists and search results can be told apart (WCAG 2.4.2). The same
 * title in different folders is fine: a template and a glossary term may both be called Projektplan.
 */
final class DuplicateTitleCheck implements SiteCheck {
    @Override
    public void check(Site site, Consumer<Problem> problems) {
        Map<String, Page> first = new HashMap<>();
        for (Page page : site.pages()) {
            String key = page.folder() + "\n" + page.title().toLowerCase(Locale.ROOT);
            Page other = first.putIfAbsent(key, page);
            if (other != null) {
                problems.accept(
                        Problem.of(new Place(page.file(), 1, 1), Rule.DUPLICATE_TITLE, page.title(), other.file()));
            }
        }
    }
}
