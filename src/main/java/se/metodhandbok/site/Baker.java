package se.metodhandbok.site;

import freemarker.core.ParseException;
import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapper;
import freemarker.template.DefaultObjectWrapperBuilder;
import freemarker.template.TemplateException;
import freemarker.template.TemplateModelException;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Date;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jbake.app.Renderer;
import org.jbake.app.configuration.DefaultJBakeConfiguration;
import org.jbake.model.DocumentModel;
import org.jbake.model.DocumentTypes;
import org.jspecify.annotations.Nullable;
import se.metodhandbok.model.Download;
import se.metodhandbok.model.Metadata;
import se.metodhandbok.model.Page;
import se.metodhandbok.model.PageType;
import se.metodhandbok.model.Place;
import se.metodhandbok.model.Problem;
import se.metodhandbok.model.Rule;
import se.metodhandbok.model.Site;
import se.metodhandbok.site.view.PageView;

/**
 * Bakes a checked site with JBake: its configuration, document types, template model and {@link Renderer}. A template
 * finds {@code content.title}, {@code content.body}, {@code content.uri} and the rest where JBake's users expect them,
 * and the handbook's own view of the page as {@code content.page}.
 */
public final class Baker {
    /** The document type of the forms that fill in templates. */
    private static final String FORM = "fyll-i";

    private static final DefaultObjectWrapper WRAPPER =
            new DefaultObjectWrapperBuilder(Configuration.VERSION_2_3_34).build();

    private final SiteConfiguration configuration;

    /** A baker with the project's configuration. */
    public Baker(SiteConfiguration configuration) {
        this.configuration = configuration;
    }

    /** Tells of every page type in use that has no template. */
    public void checkTemplates(Site site, Consumer<Problem> problems) {
        for (Page page : site.pages()) {
            checkTemplate(page, page.type().key(), problems);
            page.formUri().ifPresent(uri -> checkTemplate(page, FORM, problems));
        }
    }

    private void checkTemplate(Page page, String type, Consumer<Problem> problems) {
        Path folder = configuration.jbake().getTemplateFolder().toPath();
        String template = configuration.jbake().getTemplateByDocType(type);
        if (template == null || !Files.isRegularFile(folder.resolve(template))) {
            problems.accept(Problem.of(
                    page.keyPlace("jbake-type"),
                    Rule.MISSING_TEMPLATE,
                    type,
                    template == null ? type + ".ftl" : template));
        }
    }

    /**
     * Writes every page into the folder, and tells of faults in templates: one problem a faulty place.
     *
     * @param downloads the files that pages offer, already in the folder
     */
    public void bake(Site site, List<Download> downloads, Path output, Consumer<Problem> problems) {
        DefaultJBakeConfiguration jbake = configuration.jbake();
        jbake.setDestinationFolder(output.toFile());
        for (PageType type : PageType.values()) {
            DocumentTypes.addDocumentType(type.key());
        }
        DocumentTypes.addDocumentType(FORM);
        PageViews views = new PageViews(site, configuration, downloads, output);
        List<DocumentModel> documents = new ArrayList<>();
        for (Page page : site.pages()) {
            PageView view = views.of(page);
            documents.add(document(page, page.type().key(), page.uri(), view));
            page.formUri().ifPresent(uri -> documents.add(document(page, FORM, uri, view)));
        }
        Renderer renderer = new Renderer(new SiteStore(documents), jbake);
        Set<Problem> faults = new LinkedHashSet<>();
        for (DocumentModel document : documents) {
            try {
                renderer.render(document);
            } catch (Exception e) { // Renderer.render declares nothing narrower.
                faults.add(fault(e, document));
            }
        }
        faults.forEach(problems);
    }

    private static DocumentModel document(Page page, String type, String uri, PageView view) {
        Metadata.Common common = page.metadata().common();
        DocumentModel document = DocumentModel.createDefaultDocumentModel();
        document.setType(type);
        document.setStatus("published");
        document.setTitle(page.title());
        document.setUri(uri);
        document.setNoExtensionUri(uri.replaceFirst("\\.html$", ""));
        document.setRootPath(
                "../".repeat((int) page.id().chars().filter(c -> c == '/').count()));
        document.setSourceUri(page.file());
        document.setFile(new File(page.file()).getName());
        document.setDate(Date.valueOf(common.reviewed()));
        document.setTags(common.keywords().toArray(String[]::new));
        document.setBody(view.body());
        try {
            document.put("page", WRAPPER.wrap(view));
        } catch (TemplateModelException e) {
            throw new IllegalStateException("A record can always be wrapped", e);
        }
        return document;
    }

    private static Problem fault(Exception exception, DocumentModel document) {
        for (@Nullable Throwable cause = exception; cause != null; cause = cause.getCause()) {
            if (cause instanceof TemplateException fault) {
                return broken(
                        fault.getTemplateSourceName(),
                        fault.getLineNumber(),
                        fault.getColumnNumber(),
                        fault.getMessageWithoutStackTop());
            }
            if (cause instanceof ParseException fault) {
                return broken(
                        fault.getTemplateName(),
                        fault.getLineNumber(),
                        fault.getColumnNumber(),
                        fault.getEditorMessage());
            }
        }
        return Problem.of(
                Place.of(document.getSourceuri()), Rule.BROKEN_TEMPLATE, String.valueOf(exception.getMessage()));
    }

    private static Problem broken(
            @Nullable String template, @Nullable Integer line, @Nullable Integer column, String message) {
        return Problem.of(
                new Place("templates/" + template, line == null ? 0 : line, column == null ? 0 : column),
                Rule.BROKEN_TEMPLATE,
                message.lines().findFirst().orElse(""));
    }
}
