package se.metodhandbok.site;

import java.util.ArrayList;
import java.util.List;
import se.metodhandbok.model.Metadata;
import se.metodhandbok.model.Page;
import se.metodhandbok.model.Site;
import se.metodhandbok.model.Slug;
import se.metodhandbok.site.view.PageView;

/** What a page's header gives the search: filters, and other names of what the page is about. */
final class SearchFacts {
    private final Site site;

    SearchFacts(Site site) {
        this.site = site;
    }

    PageView.SearchFacts of(Page page) {
        List<String> phases = List.of();
        List<String> roles = List.of();
        List<String> models = List.of();
        List<String> names = new ArrayList<>();
        switch (page.metadata()) {
            case Metadata.Phase phase -> {
                phases = List.of(page.id());
                roles = phase.roles();
            }
            case Metadata.Decision decision -> {
                phases = decision.phase();
                roles = decision.roles();
            }
            case Metadata.Method method -> {
                phases = method.phases();
                roles = method.roles();
                models = method.models();
            }
            case Metadata.Template template -> {
                phases = template.phases();
                models = template.models();
                names.addAll(template.otherNames());
            }
            case Metadata.Checklist checklist -> {
                phases = checklist.phases();
                models = checklist.models();
            }
            case Metadata.Role role -> {
                phases = role.phases();
                roles = List.of(page.id());
                models = role.models();
            }
            case Metadata.Area area -> models = area.models();
            case Metadata.Example example -> models = example.models();
            case Metadata.Lesson lesson -> roles = lesson.roles();
            case Metadata.Concept concept -> {
                names.addAll(concept.synonyms());
                if (!concept.abbreviation().isEmpty()) {
                    names.add(concept.abbreviation());
                }
            }
            case Metadata.Start unused -> {}
            case Metadata.Course unused -> {}
            case Metadata.FilledTemplate unused -> {}
            case Metadata.ProcessModel unused -> {}
            case Metadata.Comparison unused -> {}
            case Metadata.Article unused -> {}
            case Metadata.Search unused -> {}
            case Metadata.AccessibilityStatement unused -> {}
            case Metadata.ReviewForm unused -> {}
            case Metadata.TestResults unused -> {}
        }
        // Not its keywords: those tell what else a page is about, and who searches for that wants the page it names.
        List<String> ids = models.isEmpty()
                ? site.process(page).map(process -> List.of(model(process))).orElse(List.of())
                : models.stream().map(SearchFacts::last).toList();
        return new PageView.SearchFacts(
                phases.stream().map(this::phase).distinct().toList(),
                roles.stream().map(SearchFacts::last).toList(),
                ids,
                names);
    }

    private String phase(String id) {
        return site.page(id).map(SearchFacts::phase).orElseGet(() -> last(id));
    }

    /** A phase by its title alone, so that phases of the same title are one choice: the model is a filter of its own. */
    static String phase(Page page) {
        return Slug.of(page.title());
    }

    static String model(Page process) {
        return last(process.folder());
    }

    private static String last(String id) {
        String path = id.endsWith("/index") ? id.substring(0, id.length() - "/index".length()) : id;
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
