package se.metodhandbok.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.metodhandbok.documents.DocumentWriter;
import se.metodhandbok.documents.DocxWriter;
import se.metodhandbok.documents.OdtWriter;
import se.metodhandbok.documents.PdfWriter;
import se.metodhandbok.documents.Pictures;
import se.metodhandbok.documents.ZipPackage;
import se.metodhandbok.documents.spreadsheet.OdsWriter;
import se.metodhandbok.documents.spreadsheet.XlsxWriter;
import se.metodhandbok.model.Download;
import se.metodhandbok.model.Download.Kind;
import se.metodhandbok.model.HeaderReference;
import se.metodhandbok.model.Metadata;
import se.metodhandbok.model.Page;
import se.metodhandbok.model.PageType;
import se.metodhandbok.model.Site;
import se.metodhandbok.model.template.Template;

/**
 * Writes every template in every format that suits it, with help, without it and filled in, and zips of each phase's
 * templates and of all. Written before the pages are baked, so that pages can tell each file's size.
 */
final class DocumentFiles {
    private static final String FOLDER = "mallar/";
    private static final String LIST_PAGE = "mallar/index";

    private final Site site;
    private final DocumentCache cache;
    private final Path output;
    private final List<DocumentWriter> writers;
    private final List<Download> downloads = new ArrayList<>();

    private DocumentFiles(Site site, DocumentCache cache, Path output) {
        this.site = site;
        this.cache = cache;
        this.output = output;
        Pictures pictures =
                path -> Files.readAllBytes(site.content().directory().resolve(path));
        this.writers = List.of(
                new DocxWriter(pictures),
                new OdtWriter(pictures),
                new PdfWriter(pictures),
                new XlsxWriter(),
                new OdsWriter());
    }

    /** A file to write, and the pages that offer it. */
    private record Wanted(List<String> pages, Kind kind, Template template, DocumentWriter writer) {
        String path() {
            return FOLDER + template.fileName() + "." + writer.extension();
        }

        Stream<Download> downloads(long bytes) {
            return pages.stream().map(page -> new Download(page, kind, path(), bytes));
        }
    }

    /**
     * Writes the files.
     *
     * @param output the site's folder
     * @param cache where files are remembered, so that an unchanged one is copied with its time
     * @return every file with each page that offers it
     */
    static List<Download> write(Site site, Path output, Path cache) throws IOException {
        DocumentFiles files = new DocumentFiles(site, new DocumentCache(cache), output);
        files.documents();
        files.zips();
        return List.copyOf(files.downloads);
    }

    /** Side by side, on all cores: no file needs another. The list keeps its order. */
    private void documents() throws IOException {
        try {
            downloads.addAll(wanted().parallelStream()
                    .flatMap(wanted -> wanted.downloads(written(wanted)))
                    .toList());
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private List<Wanted> wanted() {
        List<Wanted> wanted = new ArrayList<>();
        for (Page page : site.ofType(PageType.MALL)) {
            page.template().ifPresent(template -> {
                wanted.addAll(wanted(List.of(page.id()), Kind.FULL, template));
                if (template.hasHelp()) {
                    wanted.addAll(wanted(List.of(page.id()), Kind.WITHOUT_HELP, template.withoutHelp()));
                }
            });
        }
        site.ofType(PageType.IFYLLD).forEach(page -> wanted.addAll(example(page)));
        return wanted;
    }

    /** A filled-in example is offered on its own page and on its template's. */
    private List<Wanted> example(Page page) {
        List<Wanted> wanted = new ArrayList<>();
        for (HeaderReference reference : HeaderReference.of(page.metadata())) {
            Optional<Page> filled = site.target(page, reference);
            Optional<Template> template = filled.flatMap(Page::template);
            if (template.isPresent() && page.template().isPresent()) {
                Template example = page.template().get().asExampleOf(template.get());
                wanted.addAll(wanted(List.of(filled.get().id(), page.id()), Kind.EXAMPLE, example));
            }
        }
        return wanted;
    }

    private List<Wanted> wanted(List<String> pages, Kind kind, Template template) {
        return writers.stream()
                .filter(writer -> writer.suits(template))
                .map(writer -> new Wanted(pages, kind, template, writer))
                .toList();
    }

    /** Writes one file, or copies the one that is remembered, and tells its size in bytes. */
    private long written(Wanted wanted) {
        try {
            Path cached = cache.file(
                    wanted.writer(), wanted.template(), site.content().directory());
            Path file = output.resolve(wanted.path());
            FileTree.copyFile(cached, file);
            Files.setLastModifiedTime(file, Files.getLastModifiedTime(cached));
            return Files.size(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void zips() throws IOException {
        for (Page phase : site.ofType(PageType.FAS)) {
            List<Page> templates = Stream.concat(site.targets(phase).stream(), site.sources(phase).stream())
                    .filter(page -> page.metadata() instanceof Metadata.Template)
                    .distinct()
                    .sorted(site.order())
                    .toList();
            String name = phase.id().replaceFirst("^processer/", "").replace('/', '-');
            zip(phase.id(), Kind.PHASE, name, templates);
        }
        zip(LIST_PAGE, Kind.ALL, "alla-mallar", site.ofType(PageType.MALL));
    }

    private void zip(String page, Kind kind, String name, List<Page> templates) throws IOException {
        List<Download> files = templates.stream().flatMap(this::ofTemplate).toList();
        if (!files.isEmpty()) {
            ZipPackage zip = new ZipPackage();
            for (Download file : files) {
                Path written = output.resolve(file.path());
                zip.addStored(written.getFileName().toString(), Files.readAllBytes(written));
            }
            byte[] bytes = zip.bytes();
            String path = FOLDER + "zip/" + name + ".zip";
            Files.createDirectories(output.resolve(path).getParent());
            Files.write(output.resolve(path), bytes);
            downloads.add(new Download(page, kind, path, bytes.length));
        }
    }

    private Stream<Download> ofTemplate(Page template) {
        return downloads.stream()
                .filter(download -> download.page().equals(template.id()))
                .filter(download -> download.kind() == Kind.FULL || download.kind() == Kind.WITHOUT_HELP);
    }
}
