package se.metodhandbok.check;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import se.metodhandbok.model.LinkTarget;
import se.metodhandbok.model.Metadata;
import se.metodhandbok.model.Page;
import se.metodhandbok.model.PageType;
import se.metodhandbok.model.Place;
import se.metodhandbok.model.Problem;
import se.metodhandbok.model.Reference;
import se.metodhandbok.model.Rule;
import se.metodhandbok.model.Site;

/** Every page is linked from another: in its text, by its header, by a list page, a process map, the menu or the footer. */
final class ReachabilityCheck implements SiteCheck {
    @Override
    public void check(Site site, Consumer<Problem> problems) {
        Set<String> reached = new HashSet<>(site.navigation().menu());
        reached.addAll(site.navigation().footer());
        reached.add("index");
        // The field at the top of every page leads to it.
        site.ofType(PageType.SOK).forEach(search -> reached.add(search.id()));
        for (Page page : site.pages()) {
            Set<String> targets = new HashSet<>();
            for (Page target : site.targets(page)) {
                targets.add(target.id());
                // Header links show both ways: the page pointed out lists this page in return.
                reached.add(page.id());
            }
            for (Reference reference : page.references()) {
                switch (reference.kind()) {
                    case LINK ->
                        targets.add(LinkTarget.of(page, reference.target()).id());
                    case TERM -> targets.add(PageType.BEGREPP.folder() + "/" + reference.target());
                    case IMAGE -> {}
                }
            }
            if (page.metadata() instanceof Metadata.Article article) {
                PageType.of(article.lists())
                        .ifPresent(type -> site.ofType(type).forEach(member -> targets.add(member.id())));
            }
            if (page.type() == PageType.PROCESS) {
                for (Page phase : site.phases(page)) {
                    targets.add(phase.id());
                    site.decisions(phase).forEach(decision -> targets.add(decision.id()));
                }
            }
            targets.remove(page.id());
            reached.addAll(targets);
        }
        for (Page page : site.pages()) {
            if (!reached.contains(page.id())) {
                problems.accept(Problem.of(new Place(page.file(), 1, 1), Rule.UNREACHABLE, page.title()));
            }
        }
    }
}
