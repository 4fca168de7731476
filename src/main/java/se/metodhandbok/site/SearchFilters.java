package se.metodhandbok.site;

import java.util.ArrayList;
import java.util.EnumSet;
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

    private Map<String, String> types() {
        Map<String, String> types = new LinkedHashMap<>();
        for (PageType type : EnumSet.complementOf(EnumSet.of(PageType.START, PageType.SOK))) {
            if (!site.ofType(type).isEmpty()) {
                types.put(type.key(), words.getOrDefault("filter-type-" + type.key(), ""));
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
