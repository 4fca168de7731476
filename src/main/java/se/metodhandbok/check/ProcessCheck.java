package se.metodhandbok.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import se.metodhandbok.model.Metadata;
import se.metodhandbok.model.Page;
import se.metodhandbok.model.PageType;
import se.metodhandbok.model.Place;
import se.metodhandbok.model.Problem;
import se.metodhandbok.model.Rule;
import se.metodhandbok.model.Site;

/** A site has a start page, and a process's steps and decisions can be told apart. */
final class ProcessCheck implements SiteCheck {
    @Override
    public void check(Site site, Consumer<Problem> problems) {
        if (site.page("index").filter(page -> page.type() == PageType.START).isEmpty() && !site.hasFile("index")) {
            problems.accept(Problem.of(Place.of("content/index.adoc"), Rule.NO_START_PAGE));
        }
        for (Page process : site.ofType(PageType.PROCESS)) {
            List<Page> phases = site.phases(process);
            Map<String, Page> numbers = new HashMap<>();
            Map<String, Page> codes = new HashMap<>();
            for (Page phase : phases) {
                Metadata.Phase metadata = (Metadata.Phase) phase.metadata();
                unique(numbers, "ordning", String.valueOf(metadata.order()), phase, problems);
                for (Page decision : site.decisions(phase)) {
                    unique(codes, "kod", ((Metadata.Decision) decision.metadata()).code(), decision, problems);
                }
            }
        }
    }

    private static void unique(
            Map<String, Page> taken, String key, String value, Page page, Consumer<Problem> problems) {
        Page other = taken.putIfAbsent(value, page);
        if (other != null) {
            problems.accept(Problem.of(page.keyPlace(key), Rule.DUPLICATE_ORDER, key, value, other.file()));
        }
    }
}
