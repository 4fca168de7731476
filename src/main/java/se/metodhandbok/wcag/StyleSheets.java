package se.metodhandbok.wcag;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import se.metodhandbok.wcag.css.StyleSheet;
import se.metodhandbok.wcag.css.Styles;
import se.metodhandbok.wcag.page.HtmlPage;

/** Finds the style sheets of pages. Linked ones are read from disk, once each; nothing is ever fetched. */
final class StyleSheets {
    private static final long MAX_BYTES = 4_000_000;

    private final Map<Path, Optional<StyleSheet>> linked = new HashMap<>();
    private final Map<List<Path>, Styles> cascades = new HashMap<>();

    /**
     * The cascade of a page.
     *
     * @param file the page's own file; null if it has none, and then no linked sheet is found
     * @param missing told of links to local sheets that are not there
     */
    synchronized Styles of(Document page, @Nullable Path file, Consumer<Element> missing) {
        List<StyleSheet> sheets = new ArrayList<>();
        List<Path> files = new ArrayList<>();
        boolean own = false;
        for (Element element : HtmlPage.elements(page)) {
            boolean link = element.normalName().equals("link")
                    && element.attr("rel").toLowerCase(Locale.ROOT).contains("stylesheet");
            if (element.normalName().equals("style")) {
                own = true;
                sheets.add(StyleSheet.parse(element.data()));
            } else if (link) {
                Optional<Path> path = local(element.attr("href"), file);
                Optional<StyleSheet> sheet = path.flatMap(this::linked);
                sheet.ifPresent(sheets::add);
                path.ifPresent(files::add);
                if (path.isPresent() && sheet.isEmpty()) {
                    missing.accept(element);
                }
            }
        }
        // Pages of a site share their sheets; those with rules of their own don't come back.
        return own ? new Styles(sheets) : cascades.computeIfAbsent(files, f -> new Styles(sheets));
    }

    private static Optional<Path> local(String href, @Nullable Path file) {
        String path = href.replaceAll("[?#].*$", "");
        if (file == null
                || path.isBlank()
                || path.startsWith("/")
                || path.toLowerCase(Locale.ROOT).matches("[a-z][a-z0-9+.-]*:.*")) {
            return Optional.empty();
        }
        try {
            Path folder = file.toAbsolutePath().getParent();
            return Optional.of(folder.resolve(URI.create(path).getPath()).normalize());
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private Optional<StyleSheet> linked(Path path) {
        return linked.computeIfAbsent(path, StyleSheets::read);
    }

    private static Optional<StyleSheet> read(Path path) {
        try {
            return Files.isRegularFile(path) && Files.size(path) <= MAX_BYTES
                    ? Optional.of(StyleSheet.parse(new String(Files.readAllBytes(path), StandardCharsets.UTF_8)))
                    : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
