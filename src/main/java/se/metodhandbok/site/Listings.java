package se.metodhandbok.site;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import se.metodhandbok.model.Metadata;
import se.metodhandbok.model.Page;
import se.metodhandbok.model.PageType;
import se.metodhandbok.model.Site;
import se.metodhandbok.model.Slug;
import se.metodhandbok.site.view.PageView.Group;
import se.metodhandbok.site.view.PageView.Link;

/** Lists of pages: what a list page lists, and what a page's header ties it to, both ways. */
final class Listings {
    private final Site site;
    private final Map<String, String> words;

    Listings(Site site, Map<String, String> words) {
        this.site = site;
        this.words = words;
    }

    /** The groups a list page shows after its text: terms by letter, templates and checklists by phase, else one. */
    List<Group> listed(Page page) {
        if (page.type() == PageType.SOK) {
            return List.of(group(page, "lista", "", listPages()));
        }
        if (!(page.metadata() instanceof Metadata.Article article)) {
            return List.of();
        }
        return PageType.of(article.lists())
                .map(type -> {
                    Map<String, List<Page>> groups = new LinkedHashMap<>();
                    for (Page member : site.ofType(type)) {
                        groups.computeIfAbsent(heading(member), heading -> new ArrayList<>())
                                .add(member);
                    }
                    List<Group> result = new ArrayList<>();
                    groups.forEach((heading, members) ->
                            result.add(group(page, "lista-" + Slug.of(letterId(heading)), heading, members)));
                    return List.copyOf(result);
                })
                .orElse(List.of());
    }

    private List<Page> listPages() {
        return site.ofType(PageType.SIDA).stream()
                .filter(page -> page.metadata() instanceof Metadata.Article article
                        && !article.lists().isEmpty())
                .toList();
    }

    private String heading(Page member) {
        return switch (member.metadata()) {
            case Metadata.Concept unused -> member.title().substring(0, 1).toUpperCase(Locale.forLanguageTag("sv"));
            case Metadata.Template template -> process(member, template.models());
            case Metadata.Checklist checklist -> process(member, checklist.models());
            default -> "";
        };
    }

    /** Å, Ä and O would fold to the same anchors as A and O. */
    private static String letterId(String heading) {
        return switch (heading) {
            case "Å" -> "aa";
            case "Ä" -> "ae";
            case "Ö" -> "oe";
            default -> heading;
        };
    }

    private String process(Page member, List<String> models) {
        return models.stream()
                .flatMap(model -> site.page(Site.fullId(member, PageType.PROCESS, model)).stream())
                .map(Page::title)
                .findFirst()
                .orElse("");
    }

    /** Pages tied to this one by a header, either way, grouped by type. What the process map already shows is left out. */
    List<Group> related(Page page) {
        Set<Page> tied = new TreeSet<>(site.order());
        tied.addAll(site.targets(page));
        // What the lessons use, the course uses.
        site.lessons(page).forEach(lesson -> tied.addAll(site.targets(lesson)));
        tied.addAll(site.sources(page));
        tied.removeIf(other -> other.equals(page) || other.type() == PageType.START || shownOtherwise(page, other));
        Map<PageType, List<Page>> byType = new EnumMap<>(PageType.class);
        tied.forEach(other ->
                byType.computeIfAbsent(other.type(), type -> new ArrayList<>()).add(other));
        List<Group> groups = new ArrayList<>();
        byType.forEach((type, members) ->
                groups.add(group(page, "se-" + type.key(), words.getOrDefault("related-" + type.key(), ""), members)));
        return groups;
    }

    /** On the process map, on a role's way through the processes, or in the course's list of lessons. */
    private static boolean shownOtherwise(Page page, Page other) {
        boolean lesson = page.type() == PageType.KURS && other.type() == PageType.LEKTION;
        boolean course = page.type() == PageType.LEKTION && other.type() == PageType.KURS;
        boolean sameProcess =
                page.folder().equals(other.folder()) && page.folder().startsWith("processer/");
        boolean onMap = sameProcess && (other.type() == PageType.FAS || other.type() == PageType.BESLUT);
        return onMap || lesson || course || (page.type() == PageType.ROLL && other.type() == PageType.FAS);
    }

    private static Group group(Page from, String id, String title, List<Page> members) {
        List<Link> links =
                members.stream().map(member -> ProcessMaps.signed(from, member)).toList();
        return new Group(id, title, links);
    }
}
