package se.metodhandbok.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Predicate;
import se.metodhandbok.check.PaletteCheck;
import se.metodhandbok.check.SiteCheck;
import se.metodhandbok.model.Content;
import se.metodhandbok.model.Download;
import se.metodhandbok.model.Film;
import se.metodhandbok.model.Page;
import se.metodhandbok.model.PageType;
import se.metodhandbok.model.Place;
import se.metodhandbok.model.Problem;
import se.metodhandbok.model.Rule;
import se.metodhandbok.model.Site;
import se.metodhandbok.model.accessibility.AutomaticResults;
import se.metodhandbok.site.Baker;
import se.metodhandbok.site.ComparisonData;
import se.metodhandbok.site.EarlReport;
import se.metodhandbok.site.ProtocolDraft;
import se.metodhandbok.site.SiteConfiguration;
import se.metodhandbok.site.TemplateFingerprints;
import se.metodhandbok.site.Transcript;
import se.metodhandbok.source.ContentReader;

/**
 * Builds the site: read, check, bake, swap. Data flows one way and every stop tells all its problems; the finished site
 * replaces the last one only when there are none.
 *
 * <p>Keep one for many builds: the second one finds the converter already started. Not thread-safe.
 */
public final class SiteBuild implements AutoCloseable {
    /** Where a site has its search index. */
    public static final String SEARCH_FOLDER = "sok";

    private final Path project;
    private final Path contentFolder;
    private final Path work;
    private final boolean withDrafts;
    private final ContentReader reader;
    private final Clock clock;

    /**
     * A build.
     *
     * @param project the folder of {@code jbake.properties}, {@code templates/} and {@code assets/}
     * @param contentFolder the folder of pages
     * @param withDrafts whether drafts are shown, as in the preview
     */
    public SiteBuild(Path project, Path contentFolder, boolean withDrafts) {
        this(
                project,
                contentFolder,
                withDrafts,
                project.resolve("target"),
                new ContentReader(cache(project)),
                Clock.system(ZoneId.of("Europe/Stockholm")));
    }

    /** A build with its own folder for reports, its own day, and a reader that others use too; closing the build closes it. */
    SiteBuild(Path project, Path contentFolder, boolean withDrafts, Path work, ContentReader reader, Clock clock) {
        this.project = project;
        this.work = work;
        this.contentFolder = contentFolder;
        this.withDrafts = withDrafts;
        this.reader = reader;
        this.clock = clock;
    }

    /** Where conversions are remembered between builds. */
    public static Path cache(Path project) {
        return project.resolve("target/cache");
    }

    /** Where Lucene keeps the index of the last built site. */
    public static Path searchIndex(Path project) {
        return project.resolve("target/search");
    }

    /** Reads and checks. The pages are baked only to be held to the accessibility rules, and thrown away. */
    public Report check() {
        Set<Problem> problems = new TreeSet<>();
        Optional<Checked> checked = checked(problems);
        if (checked.isPresent() && report(checked, problems).ok()) {
            SiteConfiguration configuration = checked.get().configuration();
            if (configuration.checksAccessibility()) {
                make(checked.get(), work.resolve("check"), false, folder -> {}, problems::add);
            }
        }
        return report(checked, problems);
    }

    /** A review protocol to fill in, or empty when the set-up can't be read. */
    public Optional<String> protocolDraft() {
        Consumer<Problem> unheard = problem -> {}; // check() tells of them
        return SiteConfiguration.read(project, unheard)
                .map(configuration -> ProtocolDraft.of(
                        new Site(reader.read(contentFolder, unheard), configuration.navigation(), withDrafts, Map.of()),
                        configuration,
                        LocalDate.now(clock)));
    }

    /** Builds into the output folder, which is left as it was when there are errors. */
    public Report build(Path output) {
        return build(output, Report::ok, true);
    }

    /** Builds what is to be published: warnings, too, leave the output folder as it was. */
    public Report release(Path output) {
        return build(output, report -> report.problems().isEmpty(), true);
    }

    /** As {@link #build}, but without what the search needs: {@link #index} makes that afterwards, if anybody searches. */
    public Report buildPages(Path output) {
        return build(output, Report::ok, false);
    }

    /** Makes a built site's search index. */
    public void index(Path site) throws IOException {
        SearchFiles.write(site, work.resolve(withDrafts ? "search-drafts" : "search"));
    }

    private Report build(Path output, Predicate<Report> goodEnough, boolean searchable) {
        Set<Problem> problems = new TreeSet<>();
        Optional<Checked> checked = checked(problems);
        if (checked.isPresent() && goodEnough.test(report(checked, problems))) {
            make(
                    checked.get(),
                    output,
                    searchable,
                    folder -> {
                        ReadabilityReport.write(checked.get().site(), work.resolve("report/lasbarhet.tsv"));
                        folder.swap();
                    },
                    problems::add);
        }
        return report(checked, problems);
    }

    private static Report report(Optional<Checked> checked, Set<Problem> problems) {
        return new Report(checked.map(c -> c.site().pages().size()).orElse(0), List.copyOf(problems));
    }

    /** A site that has been read and checked, with the configuration it was read with. */
    private record Checked(SiteConfiguration configuration, Site site) {}

    private Optional<Checked> checked(Set<Problem> problems) {
        return SiteConfiguration.read(project, problems::add).map(configuration -> {
            Content content = reader.read(contentFolder, problems::add);
            Map<String, Film> films = LessonFilms.read(content, withDrafts, problems::add);
            Site site = new Site(content, configuration.navigation(), withDrafts, films);
            if (!content.ids().isEmpty()) {
                SiteCheck.all(LocalDate.now(clock)).forEach(check -> check.check(site, problems::add));
            }
            new Baker(configuration).checkTemplates(site, problems::add);
            new TemplateFingerprints(configuration).check(site, problems::add);
            TypefaceCheck.check(site, problems::add);
            checkPalette(problems::add);
            return new Checked(configuration, site);
        });
    }

    private void checkPalette(Consumer<Problem> problems) {
        Path sheet = project.resolve("assets/handbok.css");
        try {
            if (Files.exists(sheet)) {
                PaletteCheck.check(Files.readString(sheet), "assets/handbok.css", problems);
            }
        } catch (IOException e) {
            problems.accept(
                    Problem.of(Place.of("assets/handbok.css"), Rule.UNREADABLE, String.valueOf(e.getMessage())));
        }
    }

    /** What is done with finished pages. */
    private interface Publication {
        void publish(OutputFolder folder) throws IOException;
    }

    private void make(
            Checked checked, Path output, boolean searchable, Publication publication, Consumer<Problem> problems) {
        Set<Problem> faults = new TreeSet<>();
        try (OutputFolder folder = OutputFolder.beside(output)) {
            stage(checked, folder.staging(), faults);
            if (faults.isEmpty()) {
                if (searchable) {
                    index(folder.staging());
                }
                publication.publish(folder);
            }
        } catch (OutputFolder.NotOursException e) {
            faults.add(Problem.of(Place.of(output.toString()), Rule.OUTPUT_NOT_OURS, output));
        } catch (IOException e) {
            faults.add(Problem.of(
                    Place.of(output.toString()), Rule.OUTPUT_NOT_WRITABLE, output, String.valueOf(e.getMessage())));
        }
        faults.forEach(problems);
    }

    private void stage(Checked checked, Path staging, Set<Problem> faults) throws IOException {
        Site site = checked.site();
        FileTree.copy(project.resolve("assets"), staging);
        for (Path asset : LessonFilms.published(site)) {
            FileTree.copyFile(site.content().directory().resolve(asset), staging.resolve(asset.toString()));
        }
        List<Download> downloads = DocumentFiles.write(site, staging, work.resolve("cache/documents"));
        Baker baker = new Baker(checked.configuration());
        baker.bake(site, site.pages(), downloads, Optional.empty(), staging, faults::add);
        ComparisonData.write(site, staging);
        Transcript.write(site, staging);
        if (faults.isEmpty() && checked.configuration().checksAccessibility()) {
            checkFinished(checked, baker, downloads, staging, faults);
        }
    }

    /** The page of results is baked again when there are results, and is then held to the rules like all others. */
    private void checkFinished(
            Checked checked, Baker baker, List<Download> downloads, Path staging, Set<Problem> faults)
            throws IOException {
        Site site = checked.site();
        List<Page> resultPages = site.ofType(PageType.RESULTAT);
        List<Page> others = site.pages().stream()
                .filter(page -> !resultPages.contains(page))
                .toList();
        FinishedPagesCheck check = new FinishedPagesCheck(
                project, checked.configuration().language(), staging, work.resolve("cache/wcag.json"));
        AutomaticResults results = check.check(others, faults::add);
        if (!resultPages.isEmpty()) {
            baker.bake(site, resultPages, downloads, Optional.of(results), staging, faults::add);
            check.check(resultPages, faults::add);
            EarlReport.write(site, results, staging);
        }
    }

    @Override
    public void close() {
        reader.close();
    }
}
