package se.metodhandbok.check;

import java.util.List;
import java.util.function.Consumer;
import se.metodhandbok.model.LinkTarget;
import se.metodhandbok.model.Page;
import se.metodhandbok.model.PageType;
import se.metodhandbok.model.Problem;
import se.metodhandbok.model.Reference;
import se.metodhandbok.model.Rule;
import se.metodhandbok.model.Site;
import se.metodhandbok.model.Suggestion;

/** Every link, image and term in a page's text leads to something that readers can reach. */
final class LinkCheck implements SiteCheck {
    @Override
    public void check(Site site, Consumer<Problem> problems) {
        for (Page page : site.pages()) {
            for (Reference reference : page.references()) {
                switch (reference.kind()) {
                    case TERM -> term(site, reference, problems);
                    case IMAGE -> image(site, page, reference, problems);
                    case LINK -> link(site, page, reference, problems);
                }
            }
        }
    }

    private static void term(Site site, Reference reference, Consumer<Problem> problems) {
        String id = PageType.BEGREPP.folder() + "/" + reference.target();
        if (site.page(id).filter(page -> page.type() == PageType.BEGREPP).isEmpty() && !site.hasFile(id)) {
            List<String> terms =
                    site.ofType(PageType.BEGREPP).stream().map(Page::name).toList();
            problems.accept(Problem.of(
                    reference.place(),
                    Rule.UNKNOWN_TERM,
                    reference.target(),
                    Suggestion.nearest(reference.target(), terms)));
        }
    }

    private static void image(Site site, Page page, Reference reference, Consumer<Problem> problems) {
        LinkTarget target = LinkTarget.of(page, reference.target());
        if (target.outside()) {
            problems.accept(Problem.of(reference.place(), Rule.LINK_OUTSIDE, reference.target()));
        } else if (!site.hasAsset(target.path())) {
            problems.accept(
                    Problem.of(reference.place(), Rule.MISSING_IMAGE, reference.target(), "content/" + target.path()));
        }
    }

    private static void link(Site site, Page page, Reference reference, Consumer<Problem> problems) {
        LinkTarget target = LinkTarget.of(page, reference.target());
        if (target.outside()) {
            problems.accept(Problem.of(reference.place(), Rule.LINK_OUTSIDE, reference.target()));
        } else if (!target.isPage()) {
            if (!site.hasAsset(target.path())) {
                problems.accept(Problem.of(
                        reference.place(), Rule.MISSING_FILE, reference.target(), "content/" + target.path()));
            }
        } else if (site.page(target.id()).isEmpty()) {
            missing(site, reference, target, problems);
        } else {
            Page to = site.page(target.id()).orElseThrow();
            if (!target.fragment().isEmpty() && !to.anchors().contains(target.fragment())) {
                problems.accept(Problem.of(
                        reference.place(),
                        Rule.MISSING_ANCHOR,
                        target.fragment(),
                        to.file(),
                        Suggestion.nearest(target.fragment(), to.anchors())));
            }
        }
    }

    private static void missing(Site site, Reference reference, LinkTarget target, Consumer<Problem> problems) {
        boolean read =
                site.content().pages().stream().anyMatch(page -> page.id().equals(target.id()));
        if (read) {
            problems.accept(Problem.of(reference.place(), Rule.LINK_TO_DRAFT, "content/" + target.path()));
        } else if (!site.hasFile(target.id())) {
            // A page whose own header is faulty is not missing: its own message is enough.
            problems.accept(Problem.of(
                    reference.place(),
                    Rule.MISSING_PAGE,
                    reference.target(),
                    "content/" + target.path(),
                    meant(site, target)));
        }
    }

    /** The file an author probably meant: one of the same name in another folder, or else one with a similar path. */
    private static String meant(Site site, LinkTarget target) {
        String name = target.id().substring(target.id().lastIndexOf('/') + 1);
        List<Page> pages = site.content().pages();
        String id = pages.stream()
                .filter(page -> page.name().equals(name))
                .map(Page::id)
                .findFirst()
                .orElseGet(() -> Suggestion.nearest(
                        target.id(), pages.stream().map(Page::id).toList()));
        return pages.stream()
                .filter(page -> page.id().equals(id))
                .map(Page::file)
                .findFirst()
                .orElse("");
    }
}
