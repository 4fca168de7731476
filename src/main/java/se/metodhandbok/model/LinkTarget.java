package se.metodhandbok.model;

import java.nio.file.Path;

/**
 * Where a link in a page's text leads, read from its spelling alone.
 *
 * @param path below the content folder, with extension; the page's own file when the link has only a fragment
 * @param fragment the anchor without {@code #}; empty when there is none
 * @param outside whether the path climbs out of the content folder
 */
public record LinkTarget(String path, String fragment, boolean outside) {
    /** The target of a link on a page. */
    public static LinkTarget of(Page from, String link) {
        int hash = link.indexOf('#');
        String file = hash < 0 ? link : link.substring(0, hash);
        String fragment = hash < 0 ? "" : Slug.of(link.substring(hash + 1));
        if (file.isEmpty()) {
            String own = from.file().substring("content/".length());
            return new LinkTarget(own, fragment, false);
        }
        String path =
                Path.of(from.folder()).resolve(file).normalize().toString().replace('\\', '/');
        return new LinkTarget(path, fragment, path.startsWith("..") || path.startsWith("/"));
    }

    /** Whether the link leads to a page's source file. */
    public boolean isPage() {
        return path.endsWith(".adoc") || path.endsWith(".md");
    }

    /** The id of the page the link leads to. */
    public String id() {
        return path.replaceFirst("\\.(adoc|md)$", "");
    }
}
