package se.metodhandbok.builtsite;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import se.metodhandbok.build.FileTree;
import se.metodhandbok.model.Film;
import se.metodhandbok.model.Place;
import se.metodhandbok.model.Problem;
import se.metodhandbok.model.Rule;
import se.metodhandbok.model.Site;
import se.metodhandbok.search.SearchIndex;
import se.metodhandbok.site.Baker;
import se.metodhandbok.site.SiteConfiguration;
import se.metodhandbok.site.Transcript;
import se.metodhandbok.source.ContentReader;

/** A small course with a film of 100 seconds, baked once a test run with the handbook's templates. */
final class FilmSite {
    static final String LESSON = "kurser/prov/lektion";
    static final String WITHOUT_FILM = "kurser/prov/utan-film";
    static final String COURSE = "kurser/prov/index";

    private static final Path CONTENT = Path.of("src/test/resources/film-site").toAbsolutePath();
    private static final Pattern CUE =
            Pattern.compile("(\\d\\d):([\\d.]+) --> (\\d\\d):([\\d.]+)\\n(?:<v ([^>]+)>)?(.+)");

    private final Path folder;
    private final StaticServer server;

    private FilmSite(Path folder) throws IOException {
        this.folder = folder;
        this.server = new StaticServer(folder);
    }

    /** The site; the first caller builds it. */
    static FilmSite get() {
        return Once.SITE;
    }

    Path file(String id) {
        return folder.resolve(id + ".html");
    }

    URI address(String id) {
        return server.address().resolve(id + ".html");
    }

    /** Its pages with an empty store. */
    static void forget(Browser browser) {
        String origin = get().server.address().resolve("/").toString();
        browser.command("Storage.clearDataForOrigin", Map.of("origin", origin, "storageTypes", "all"));
    }

    /** Lucene's index of the site. */
    Path index() {
        return folder.resolveSibling("index");
    }

    static List<Film.Line> lines() {
        return cues("lektion.sv.vtt").stream()
                .map(cue -> new Film.Line(
                        time(cue, 1), time(cue, 3), cue.group(5) == null ? "" : cue.group(5), cue.group(6)))
                .toList();
    }

    private static Film film() {
        String base = "kurser/prov/lektion";
        return new Film(
                base + ".sv.vtt",
                base + ".kapitel.vtt",
                Duration.ofSeconds(100),
                List.of(new Film.Source(base + ".webm", "video/webm", 39_469)),
                cues("lektion.kapitel.vtt").stream()
                        .map(cue -> new Film.Chapter(time(cue, 1), cue.group(6)))
                        .toList(),
                lines(),
                List.of());
    }

    /** A film that nobody has signed, as the preview shows its lesson. */
    private static Film withheld() {
        return new Film(
                "",
                "",
                Duration.ZERO,
                List.of(),
                List.of(),
                List.of(new Film.Line(Duration.ofSeconds(1), Duration.ofSeconds(4), "", "Det här sägs i filmen.")),
                List.of(Problem.of(Place.of("content/a.adoc"), Rule.FILM_NOT_SIGNED, "content/a.mp4")));
    }

    private static List<MatchResult> cues(String file) {
        try {
            return CUE.matcher(Files.readString(CONTENT.resolve("kurser/prov").resolve(file)))
                    .results()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Duration time(MatchResult cue, int group) {
        return Duration.ofMinutes(Long.parseLong(cue.group(group)))
                .plusMillis(Math.round(Double.parseDouble(cue.group(group + 1)) * 1000));
    }

    private static FilmSite build() {
        Path project = Path.of("").toAbsolutePath();
        List<Problem> problems = new ArrayList<>();
        try (ContentReader reader = new ContentReader(Path.of("target/test-cache"))) {
            SiteConfiguration configuration =
                    SiteConfiguration.read(project, problems::add).orElseThrow();
            Site site = new Site(
                    reader.read(CONTENT, problems::add),
                    configuration.navigation(),
                    false,
                    Map.of(LESSON, film(), WITHOUT_FILM, withheld()));
            Path folder = TemporaryFolder.create("handbok-lesson").resolve("site");
            FileTree.copy(project.resolve("assets"), folder);
            for (Path asset : site.content().assets()) {
                FileTree.copyFile(CONTENT.resolve(asset), folder.resolve(asset));
            }
            new Baker(configuration).bake(site, site.pages(), List.of(), Optional.empty(), folder, problems::add);
            Transcript.write(site, folder);
            FilmSite built = new FilmSite(folder);
            SearchIndex.write(folder, built.index(), folder.resolve("sok"));
            if (!problems.isEmpty()) {
                throw new AssertionError("The film site has problems: " + problems);
            }
            return built;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Once {
        static final FilmSite SITE = build();
    }
}
