package se.metodhandbok.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.metodhandbok.model.ComparisonRow;
import se.metodhandbok.model.ComparisonRow.Cell;
import se.metodhandbok.model.LinkTarget;
import se.metodhandbok.model.Page;
import se.metodhandbok.model.PageType;
import se.metodhandbok.model.Site;
import se.metodhandbok.site.view.PageView.Fact;
import se.metodhandbok.site.view.PageView.Link;

/** Finds what corresponds to a page in other models: the pages linked in other columns of the same comparison row. */
final class Counterparts {
    /** A row with the page it stands on. */
    private record Entry(Page comparison, ComparisonRow row) {}

    /** Cases and terms stand in many rows; a box of everything they touch would help nobody. */
    private static final Set<PageType> HAS_COUNTERPARTS =
            Set.of(PageType.FAS, PageType.BESLUT, PageType.MALL, PageType.ROLL, PageType.OMRADE);

    private final Site site;
    private final Map<String, List<Entry>> entries = new LinkedHashMap<>();

    Counterparts(Site site) {
        this.site = site;
        for (Page comparison : site.ofType(PageType.JAMFORELSE)) {
            for (ComparisonRow row : comparison.comparison()) {
                Entry entry = new Entry(comparison, row);
                Set<String> linked = new LinkedHashSet<>();
                row.cells().forEach(cell -> targets(comparison, cell).forEach(page -> linked.add(page.id())));
                linked.forEach(id ->
                        entries.computeIfAbsent(id, key -> new ArrayList<>()).add(entry));
            }
        }
    }

    /** One fact a model that has something else that corresponds. */
    List<Fact> of(Page page) {
        Map<String, Set<Page>> byModel = new LinkedHashMap<>();
        for (Entry entry : entries(page)) {
            for (Cell cell : entry.row().cells()) {
                List<Page> targets = targets(entry.comparison(), cell);
                if (!targets.contains(page)) {
                    byModel.computeIfAbsent(cell.model(), model -> new LinkedHashSet<>())
                            .addAll(targets);
                }
            }
        }
        List<Fact> facts = new ArrayList<>();
        byModel.forEach((model, pages) -> {
            if (!pages.isEmpty()) {
                facts.add(new Fact(
                        model,
                        "",
                        pages.stream()
                                .map(other -> ProcessMaps.signed(page, other))
                                .toList()));
            }
        });
        return facts;
    }

    /** One link a comparison the page stands in, to its first row there. */
    List<Link> comparisons(Page page) {
        Map<String, Link> byTitle = new LinkedHashMap<>();
        for (Entry entry : entries(page)) {
            String fragment =
                    entry.row().anchor().isEmpty() ? "" : "#" + entry.row().anchor();
            String title = entry.comparison().title();
            byTitle.putIfAbsent(title, Link.of(title, Links.href(page, entry.comparison()) + fragment));
        }
        return List.copyOf(byTitle.values());
    }

    private List<Entry> entries(Page page) {
        return HAS_COUNTERPARTS.contains(page.type()) ? entries.getOrDefault(page.id(), List.of()) : List.of();
    }

    private List<Page> targets(Page comparison, Cell cell) {
        return cell.links().stream()
                .map(link -> LinkTarget.of(comparison, link))
                .flatMap(target -> site.page(target.id()).stream())
                .distinct()
                .toList();
    }
}
