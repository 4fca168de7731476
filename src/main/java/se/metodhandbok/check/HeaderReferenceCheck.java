package se.metodhandbok.check;

import java.util.List;
import java.util.function.Consumer;
import se.metodhandbok.model.HeaderReference;
import se.metodhandbok.model.Page;
import se.metodhandbok.model.PageType;
import se.metodhandbok.model.Problem;
import se.metodhandbok.model.Rule;
import se.metodhandbok.model.Site;
import se.metodhandbok.model.Suggestion;

/** Every id in a page's header leads to a page of the right type. */
final class HeaderReferenceCheck implements SiteCheck {
    @Override
    public void check(Site site, Consumer<Problem> problems) {
        for (Page page : site.pages()) {
            for (HeaderReference reference : HeaderReference.of(page.metadata())) {
                String id = Site.fullId(page, reference.type(), reference.id());
                boolean unread = site.hasFile(id) && site.page(id).isEmpty();
                if (site.target(page, reference).isEmpty() && !unread) {
                    problems.accept(Problem.of(
                            page.keyPlace(reference.key()),
                            Rule.UNKNOWN_REFERENCE,
                            reference.key(),
                            reference.id(),
                            reference.type().key(),
                            Suggestion.nearest(reference.id(), shortIds(site, reference.type()))));
                }
            }
        }
    }

    private static List<String> shortIds(Site site, PageType type) {
        return site.ofType(type).stream()
                .map(page -> switch (type) {
                    case PROCESS, KURS -> page.folder().substring(page.folder().lastIndexOf('/') + 1);
                    case FAS, BESLUT -> page.id().replaceFirst("^processer/", "");
                    default -> page.name();
                })
                .toList();
    }
}
