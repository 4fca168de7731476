package se.metodhandbok.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
    private final Map<String, List<Path>> byTemplate = new LinkedHashMap<>();

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

    /**
     * Writes the files.
     *
     * @param output the site's folder
     * @param cache where files are remembered, so that an unchanged one is copied with its time
     * @return every file with the page that offers it
     */
    static List<Download> write(Site site, Path output, Path cache) throws IOException {
        DocumentFiles files = new DocumentFiles(site, new DocumentCache(cache), output);
        for (Page page : site.ofType(PageType.MALL)) {
            files.template(page);
        }
        for (Page page : site.ofType(PageType.IFYLLD)) {
            files.example(page);
        }
        files.zips();
        return List.copyOf(files.downloads);
    }

    private void template(Page page) throws IOException {
        Optional<Template> template = page.template();
        if (template.isPresent()) {
            write(page, Kind.FULL, template.get());
            if (template.get().hasHelp()) {
                write(page, Kind.WITHOUT_HELP, template.get().withoutHelp());
            }
        }
    }

    /** A filled-in example is offered on its own page and on its template's. */
    private void example(Page page) throws IOException {
        for (HeaderReference reference : HeaderReference.of(page.metadata())) {
            Optional<Page> filled = site.target(page, reference);
            Optional<Template> template = filled.flatMap(Page::template);
            if (template.isPresent() && page.template().isPresent()) {
                Template example = page.template().get().asExampleOf(template.get());
                write(filled.get(), Kind.EXAMPLE, example);
                downloads.stream()
                        .filter(download -> download.path().startsWith(FOLDER + example.fileName() + "."))
                        .map(download -> new Download(page.id(), Kind.EXAMPLE, download.path(), download.bytes()))
                        .toList()
                        .forEach(downloads::add);
            }
        }
    }

    private void write(Page page, Kind kind, Template template) throws IOException {
        for (DocumentWriter writer : writers) {
            if (writer.suits(template)) {
                Path cached = cache.file(writer, template, site.content().directory());
                String path = FOLDER + template.fileName() + "." + writer.extension();
                Path file = output.resolve(path);
                FileTree.copyFile(cached, file);
                Files.setLastModifiedTime(file, Files.getLastModifiedTime(cached));
                downloads.add(new Download(page.id(), kind, path, Files.size(file)));
                byTemplate.computeIfAbsent(page.id(), id -> new ArrayList<>()).add(file);
            }
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
        ZipPackage zip = new ZipPackage();
        boolean empty = true;
        for (Page template : templates) {
            for (Path file : byTemplate.getOrDefault(template.id(), List.of())) {
                zip.addStored(file.getFileName().toString(), Files.readAllBytes(file));
                empty = false;
            }
        }
        if (!empty) {
            byte[] bytes = zip.bytes();
            String path = FOLDER + "zip/" + name + ".zip";
            Files.createDirectories(output.resolve(path).getParent());
            Files.write(output.resolve(path), bytes);
            downloads.add(new Download(page, kind, path, bytes.length));
        }
    }
}
