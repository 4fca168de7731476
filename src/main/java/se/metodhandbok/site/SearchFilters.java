package se.metodhandbok.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import se.metodhandbok.model.Page;
import se.metodhandbok.model.PageType;
import se.metodhandbok.model.Site;
import se.metodhandbok.site.view.PageView.Choice;
import se.metodhandbok.site.view.PageView.Filter;

/** What search hits can be narrowed by, with the values that the search index has. */
final class SearchFilters {
    private final Site site;
    private final Map<String, String> words;

    SearchFilters(Site site, Map<String, String> words) {
        this.site = site;
        this.words = words;
    }

    List<Filter> all() {
        return List.of(
                filter("type", types()),
                filter("fas", titles(PageType.FAS, SearchFacts::phase)),
                filter("roll", titles(PageType.ROLL, Page::name)),
                filter("modell", titles(PageType.PROCESS, SearchFacts::model)));
    }

    private Filter filter(String name, Map<String, String> choices) {
        List<Choice> list = new ArrayList<>();
        choices.forEach((value, title) -> list.add(new Choice(value, title)));
        return new Filter(name, words.getOrDefault("filter-" + name, ""), List.copyOf(list));
    }

    /** Types with a name to choose by: the start page's and those of a single page have none. */
    private Map<String, String> types() {
        Map<String, String> types = new LinkedHashMap<>();
        for (PageType type : PageType.values()) {
            String name = words.get("filter-type-" + type.key());
            if (name != null && !site.ofType(type).isEmpty()) {
                types.put(type.key(), name);
            }
        }
        return types;
    }

    private Map<String, String> titles(PageType type, Function<Page, String> value) {
        Map<String, String> titles = new LinkedHashMap<>();
        site.ofType(type).forEach(page -> titles.putIfAbsent(value.apply(page), page.title()));
        return titles;
    }
}
