package se.metodhandbok.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/**
 * Cuts finished HTML into sections. Works on any site's pages: the handbook's own meta tags give more, but nothing needs
 * them.
 */
final class PageReader {
    /** What is on every page, or is no text. */
    private static final Set<String> NO_TEXT =
            Set.of("script", "style", "noscript", "template", "nav", "footer", "form", "svg", "button", "dialog");

    private static final String META = "handbok:";
    private static final int LEVELS_THAT_BEGIN_A_SECTION = 3;

    private PageReader() {}

    /** Every page in the folder, in the order of their addresses. */
    static List<IndexedPage> pages(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> walk = Files.walk(folder)) {
            files = walk.filter(file -> file.toString().endsWith(".html"))
                    .sorted((a, b) -> url(folder, a).compareTo(url(folder, b)))
                    .toList();
        }
        // Each file is parsed on its own, and the list keeps its order.
        return files.parallelStream()
                .map(file -> read(folder, file))
                .filter(page -> page.sections().stream()
                        .anyMatch(s -> !s.text().isEmpty() || !page.title().isEmpty()))
                .toList();
    }

    private static String url(Path folder, Path file) {
        return folder.relativize(file).toString().replace('\\', '/');
    }

    private static IndexedPage read(Path folder, Path file) {
        try {
            return read(url(folder, file), Jsoup.parse(file.toFile(), "UTF-8"));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(file + ": " + e.getMessage(), e);
        }
    }

    /** One page. */
    static IndexedPage read(String url, Document html) {
        Element root = root(html);
        Element heading = root.selectFirst("h1");
        String title = Cutter.left(root) ? "" : heading == null ? html.title() : heading.text();
        Cutter cutter = new Cutter();
        root.filter(cutter);
        Map<String, String> metas = metas(html);
        return new IndexedPage(
                url,
                title,
                path(html),
                metas.getOrDefault("type", ""),
                words(metas.getOrDefault("fas", "")),
                words(metas.getOrDefault("roll", "")),
                words(metas.getOrDefault("modell", "")),
                Arrays.stream(metas.getOrDefault("namn", "").split(";", -1))
                        .map(name -> name.strip().replaceAll("\\s+", " "))
                        .filter(name -> !name.isEmpty())
                        .toList(),
                cutter.sections());
    }

    private static Element root(Document html) {
        for (String query : List.of("main", "[role=main]", "article", "body")) {
            Element root = html.selectFirst(query);
            if (root != null) {
                return root;
            }
        }
        return html;
    }

    /** The trail above the page, without the start page and the page itself. */
    private static String path(Document html) {
        Element trail = html.selectFirst("nav.crumbs, nav[aria-label*=breadcrumb i], .breadcrumb");
        List<String> crumbs =
                trail == null ? List.of() : trail.getElementsByTag("li").eachText();
        return crumbs.size() < 3
                ? ""
                : crumbs.subList(1, crumbs.size() - 1).stream().collect(Collectors.joining(" › "));
    }

    /** What the head tells the search, by name. */
    private static Map<String, String> metas(Document html) {
        Map<String, String> metas = new HashMap<>();
        for (Element meta : html.head().children()) {
            String name = meta.attr("name");
            if (meta.nameIs("meta") && name.startsWith(META)) {
                metas.putIfAbsent(
                        name.substring(META.length()), meta.attr("content").strip());
            }
        }
        return metas;
    }

    private static List<String> words(String content) {
        return Arrays.stream(content.split(" ", -1))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** Walks a page and begins a section at every heading one can link to. */
    private static final class Cutter implements NodeFilter {
        private final List<Section> sections = new ArrayList<>();
        private final List<Section> films = new ArrayList<>();
        private final StringBuilder text = new StringBuilder();
        private String anchor = "";
        private String title = "";

        @Override
        public FilterResult head(Node node, int depth) {
            if (node instanceof TextNode words) {
                text.append(words.getWholeText());
            } else if (node instanceof Element element) {
                if (left(element)) {
                    return FilterResult.SKIP_ENTIRELY;
                }
                if (element.hasAttr(FilmWindows.FILM)) {
                    films.addAll(FilmWindows.of(element));
                    return FilterResult.SKIP_ENTIRELY;
                }
                int level = level(element);
                String id = level > 1 && level <= LEVELS_THAT_BEGIN_A_SECTION ? id(element) : "";
                if (!id.isEmpty()) {
                    end();
                    anchor = id;
                    title = element.text();
                }
                if (!id.isEmpty() || level == 1) {
                    return FilterResult.SKIP_ENTIRELY;
                }
                space(element);
            }
            return FilterResult.CONTINUE;
        }

        @Override
        public FilterResult tail(Node node, int depth) {
            if (node instanceof Element element) {
                space(element);
            }
            return FilterResult.CONTINUE;
        }

        private void space(Element element) {
            if (element.isBlock() || element.nameIs("br") || element.nameIs("td")) {
                text.append(' ');
            }
        }

        List<Section> sections() {
            end();
            sections.addAll(films);
            return List.copyOf(sections);
        }

        private void end() {
            sections.add(new Section(anchor, title, onOneLine(text)));
            text.setLength(0);
        }

        private static String onOneLine(CharSequence text) {
            StringBuilder line = new StringBuilder(text.length());
            boolean space = false;
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                if (c == ' ' || (c >= '\t' && c <= '\r') || c == '\u00a0') {
                    space = !line.isEmpty();
                } else {
                    line.append(space ? " " : "").append(c);
                    space = false;
                }
            }
            return line.toString();
        }

        private static boolean left(Element element) {
            return NO_TEXT.contains(element.normalName())
                    || element.hasAttr("hidden")
                    || element.attr("aria-hidden").equals("true")
                    || element.attr("data-sok").equals("nej");
        }

        private static int level(Element element) {
            String name = element.normalName();
            return name.length() == 2 && name.charAt(0) == 'h' && name.charAt(1) >= '1' && name.charAt(1) <= '6'
                    ? name.charAt(1) - '0'
                    : 0;
        }

        private static String id(Element heading) {
            Element parent = heading.parent();
            boolean section = parent != null && parent.nameIs("section") && heading.elementSiblingIndex() == 0;
            return heading.id().isEmpty() && parent != null && section ? parent.id() : heading.id();
        }
    }
}
