package se.metodhandbok.site;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import se.metodhandbok.model.HeaderReference;
import se.metodhandbok.model.Page;
import se.metodhandbok.model.PageType;
import se.metodhandbok.model.Site;
import se.metodhandbok.site.view.PageView.Fact;
import se.metodhandbok.site.view.PageView.Link;
import se.metodhandbok.site.view.PageView.Path;
import se.metodhandbok.site.view.PageView.PathStep;

/** A role's way through each process: the phases where it works, with the templates, methods and checklists it uses. */
final class RolePaths {
    private static final Set<PageType> SUPPORT = Set.of(PageType.MALL, PageType.METOD, PageType.CHECKLISTA);

    private final Site site;
    private final Map<String, String> words;

    RolePaths(Site site, Map<String, String> words) {
        this.site = site;
        this.words = words;
    }

    /** The ways of a role; none for other pages. */
    List<Path> of(Page role) {
        if (role.type() != PageType.ROLL) {
            return List.of();
        }
        Set<Page> worksIn = tied(role, Set.of(PageType.FAS));
        List<Path> paths = new ArrayList<>();
        for (Page process : site.ofType(PageType.PROCESS)) {
            List<PathStep> steps = site.phases(process).stream()
                    .filter(worksIn::contains)
                    .map(phase -> new PathStep(ProcessMaps.signed(role, phase), support(role, phase)))
                    .toList();
            if (!steps.isEmpty()) {
                paths.add(new Path(process.title(), Links.href(role, process), steps));
            }
        }
        return paths;
    }

    private List<Fact> support(Page role, Page phase) {
        Map<PageType, List<Link>> byType = new EnumMap<>(PageType.class);
        for (Page page : tied(phase, SUPPORT)) {
            if (isFor(page, role)) {
                byType.computeIfAbsent(page.type(), type -> new ArrayList<>())
                        .add(Link.of(page.title(), Links.href(role, page)));
            }
        }
        List<Fact> facts = new ArrayList<>();
        byType.forEach(
                (type, links) -> facts.add(new Fact(words.getOrDefault("related-" + type.key(), ""), "", links)));
        return facts;
    }

    /** A page that names roles is for them only; one that names none is for everybody. */
    private static boolean isFor(Page page, Page role) {
        List<String> roles = HeaderReference.of(page.metadata()).stream()
                .filter(reference -> reference.type() == PageType.ROLL)
                .map(HeaderReference::id)
                .toList();
        return roles.isEmpty() || roles.contains(role.name());
    }

    private Set<Page> tied(Page page, Set<PageType> types) {
        Set<Page> tied = new TreeSet<>(site.order());
        tied.addAll(site.targets(page));
        tied.addAll(site.sources(page));
        tied.removeIf(other -> !types.contains(other.type()));
        return tied;
    }
}
