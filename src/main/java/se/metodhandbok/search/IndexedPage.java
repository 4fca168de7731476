package se.metodhandbok.search;

import java.util.List;

/**
 * A finished page as the index sees it.
 *
 * @param url relative to the folder of pages, with forward slashes
 * @param title the page's heading
 * @param path the names of the pages above it, from the top
 * @param type the page's type; empty when it tells none
 * @param phases ids for the filter on phases
 * @param roles ids for the filter on roles
 * @param models ids for the filter on process models
 * @param names other names of what the page is about: synonyms, abbreviations
 * @param sections in the page's order; the first one stands before the first heading
 */
record IndexedPage(
        String url,
        String title,
        String path,
        String type,
        List<String> phases,
        List<String> roles,
        List<String> models,
        List<String> names,
        List<Section> sections) {

    /** The page's own title for its first section, the section's for the others. A place in a film has none. */
    String titleOf(int section) {
        if (section == 0) {
            return title;
        }
        return sections.get(section).second().isPresent()
                ? ""
                : sections.get(section).title();
    }
}
