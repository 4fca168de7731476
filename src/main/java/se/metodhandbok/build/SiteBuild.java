package se.metodhandbok.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import se.metodhandbok.check.PaletteCheck;
import se.metodhandbok.check.SiteCheck;
import se.metodhandbok.model.Content;
import se.metodhandbok.model.Place;
import se.metodhandbok.model.Problem;
import se.metodhandbok.model.Rule;
import se.metodhandbok.model.Site;
import se.metodhandbok.site.Baker;
import se.metodhandbok.site.ComparisonData;
import se.metodhandbok.site.SiteConfiguration;
import se.metodhandbok.source.ContentReader;

/**
 * Builds the site: read, check, bake, swap. Data flows one way and every stop tells all its problems; the finished site
 * replaces the last one only when there are none.
 *
 * <p>Keep one for many builds: the second one finds the converter already started. Not thread-safe.
 */
public final class SiteBuild implements AutoCloseable {
    private final Path project;
    private final Path contentFolder;
    private final Path work;
    private final boolean withDrafts;
    private final ContentReader reader;

    /**
     * A build.
     *
     * @param project the folder of {@code jbake.properties}, {@code templates/} and {@code assets/}
     * @param contentFolder the folder of pages
     * @param withDrafts whether drafts are shown, as in the preview
     */
    public SiteBuild(Path project, Path contentFolder, boolean withDrafts) {
        this(project, contentFolder, withDrafts, project.resolve("target"), new ContentReader(cache(project)));
    }

    /** A build with its own folder for reports and a reader that others use too; closing the build closes the reader. */
    SiteBuild(Path project, Path contentFolder, boolean withDrafts, Path work, ContentReader reader) {
        this.project = project;
        this.work = work;
        this.contentFolder = contentFolder;
        this.withDrafts = withDrafts;
        this.reader = reader;
    }

    /** Where conversions are remembered between builds. */
    public static Path cache(Path project) {
        return project.resolve("target/cache");
    }

    /** Where Lucene keeps the index of the last built site. */
    public static Path searchIndex(Path project) {
        return project.resolve("target/search");
    }

    /** Reads and checks without baking. */
    public Report check() {
        Set<Problem> problems = new TreeSet<>();
        int pages = checkedSite(problems).map(site -> site.pages().size()).orElse(0);
        return new Report(pages, List.copyOf(problems));
    }

    /** Builds into the output folder, which is left as it was when anything is wrong. */
    public Report build(Path output) {
        Set<Problem> problems = new TreeSet<>();
        Optional<Site> site = checkedSite(problems);
        if (site.isPresent() && problems.isEmpty()) {
            publish(site.get(), output, problems::add);
        }
        return new Report(site.map(s -> s.pages().size()).orElse(0), List.copyOf(problems));
    }

    private Optional<Site> checkedSite(Set<Problem> problems) {
        return SiteConfiguration.read(project, problems::add).map(configuration -> {
            Content content = reader.read(contentFolder, problems::add);
            Site site = new Site(content, configuration.navigation(), withDrafts);
            if (!content.ids().isEmpty()) {
                SiteCheck.all().forEach(check -> check.check(site, problems::add));
            }
            new Baker(configuration).checkTemplates(site, problems::add);
            checkPalette(problems::add);
            return site;
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

    private void publish(Site site, Path output, Consumer<Problem> problems) {
        Set<Problem> faults = new TreeSet<>();
        try (OutputFolder folder = OutputFolder.beside(output)) {
            Path staging = folder.staging();
            FileTree.copy(project.resolve("assets"), staging);
            for (Path asset : site.content().assets()) {
                FileTree.copyFile(site.content().directory().resolve(asset), staging.resolve(asset.toString()));
            }
            SiteConfiguration.read(project, faults::add)
                    .ifPresent(configuration -> new Baker(configuration).bake(site, staging, faults::add));
            ComparisonData.write(site, staging);
            if (faults.isEmpty()) {
                SearchFiles.write(staging, work.resolve("search"));
                ReadabilityReport.write(site, work.resolve("report/lasbarhet.tsv"));
                folder.swap();
            }
        } catch (OutputFolder.NotOursException e) {
            faults.add(Problem.of(Place.of(output.toString()), Rule.OUTPUT_NOT_OURS, output));
        } catch (IOException e) {
            faults.add(Problem.of(
                    Place.of(output.toString()), Rule.OUTPUT_NOT_WRITABLE, output, String.valueOf(e.getMessage())));
        }
        faults.forEach(problems);
    }

    @Override
    public void close() {
        reader.close();
    }
}
