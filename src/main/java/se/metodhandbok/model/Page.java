package se.metodhandbok.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.metodhandbok.model.template.Template;

/**
 * One page, read once.
 *
 * @param id the path below {@code content/} without extension; with {@code .html} it is the address
 * @param file the path from the project's folder, for messages and "suggest a change"
 * @param title plain text
 * @param metadata the header
 * @param keyPlaces where each header key stands
 * @param html the body: clean, with links as the author wrote them
 * @param headings in order
 * @param anchors every id in the body
 * @param comparison the rows of a comparison page's table; empty on other pages
 * @param references links, images and terms in order
 * @param template the document of a template's page or a filled-in example's; empty on other pages
 */
public record Page(
        String id,
        String file,
        String title,
        Metadata metadata,
        Map<String, Place> keyPlaces,
        String html,
        List<Heading> headings,
        Set<String> anchors,
        List<ComparisonRow> comparison,
        List<Reference> references,
        Optional<Template> template) {

    /** The page's type. */
    public PageType type() {
        return PageType.of(metadata.common().type()).orElseThrow();
    }

    /** Whether readers may see the page. */
    public boolean published() {
        return metadata.common().status().equals("published");
    }

    /** The address below the site's root. */
    public String uri() {
        return id + ".html";
    }

    /** The address below the site's root of the form that fills in the page's template; empty when there are no fields. */
    public Optional<String> formUri() {
        return template.filter(document ->
                        type() == PageType.MALL && !document.fields().isEmpty())
                .map(document -> id + "-fyll-i.html");
    }

    /** The folder of the page, without a slash at its end; empty for the root. */
    public String folder() {
        int slash = id.lastIndexOf('/');
        return slash < 0 ? "" : id.substring(0, slash);
    }

    /** The last part of the id. */
    public String name() {
        return id.substring(id.lastIndexOf('/') + 1);
    }

    /** Where the header's key stands, or the title when the key is left out. */
    public Place keyPlace(String key) {
        return keyPlaces.getOrDefault(key, new Place(file, 1, 1));
    }
}
