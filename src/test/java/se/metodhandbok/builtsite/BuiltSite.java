package se.metodhandbok.builtsite;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Named;
import se.metodhandbok.build.Report;
import se.metodhandbok.build.SiteBuild;
import se.metodhandbok.model.Navigation;
import se.metodhandbok.model.Page;
import se.metodhandbok.model.PageType;
import se.metodhandbok.model.Site;
import se.metodhandbok.source.ContentReader;

/** The real content, built once a test run, in a folder and on a loopback address. */
public final class BuiltSite {
    private final Path folder;
    private final Site site;
    private final StaticServer server;

    private BuiltSite(Path folder, Site site) throws IOException {
        this.folder = folder;
        this.site = site;
        this.server = new StaticServer(folder);
    }

    /** The site; the first caller builds it. */
    public static BuiltSite get() {
        return Once.SITE;
    }

    /** The longest page of every type in use: the one with most parts. */
    static Stream<Named<Page>> onePageOfEachType() {
        return Arrays.stream(PageType.values())
                .filter(type -> !get().site.ofType(type).isEmpty())
                .map(type -> Named.of(type.key(), get().longest(type)));
    }

    public List<Page> pages() {
        return site.pages();
    }

    public Page longest(PageType type) {
        return site.ofType(type).stream()
                .max(Comparator.comparingInt(page -> page.html().length()))
                .orElseThrow(() -> new AssertionError("The handbook has no page of type " + type.key()));
    }

    public Page shortest(PageType type) {
        return site.ofType(type).stream()
                .min(Comparator.comparingInt(page -> page.html().length()))
                .orElseThrow(() -> new AssertionError("The handbook has no page of type " + type.key()));
    }

    public Path folder() {
        return folder;
    }

    /** The first page whose finished HTML has an element for the selector. */
    Page firstWith(String selector) {
        return site.pages().stream()
                .filter(page -> document(page).selectFirst(selector) != null)
                .findFirst()
                .orElseThrow(() -> new AssertionError("No page of the handbook has " + selector));
    }

    Path file(Page page) {
        return folder.resolve(page.uri());
    }

    Document document(Page page) {
        return document(page.uri());
    }

    /** The finished page at the address below the root. */
    public Document document(String uri) {
        try {
            return Jsoup.parse(folder.resolve(uri));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The root's address, with a slash at its end. */
    URI address() {
        return server.address();
    }

    URI address(Page page) {
        return address().resolve(page.uri());
    }

    private static BuiltSite build() {
        Path project = Path.of("").toAbsolutePath();
        Path content = project.resolve("content");
        try {
            Path folder = TemporaryFolder.create("handbok-site");
            try (SiteBuild build = new SiteBuild(project, content, false);
                    ContentReader reader = new ContentReader(SiteBuild.cache(project))) {
                Report report = build.build(folder);
                if (!report.ok()) {
                    throw new AssertionError("The content has problems: " + report.problems());
                }
                Navigation none = new Navigation(List.of(), List.of());
                return new BuiltSite(folder, new Site(reader.read(content, problem -> {}), none, false, Map.of()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Once {
        static final BuiltSite SITE = build();
    }
}
