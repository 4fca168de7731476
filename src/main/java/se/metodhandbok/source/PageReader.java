package se.metodhandbok.source;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import se.metodhandbok.model.Heading;
import se.metodhandbok.model.Metadata;
import se.metodhandbok.model.Page;
import se.metodhandbok.model.Place;
import se.metodhandbok.model.Problem;
import se.metodhandbok.model.Reference;
import se.metodhandbok.model.template.Template;

/** Reads one file into a page. A fault in the header does not hide faults in the body, nor the other way round. */
final class PageReader {
    private final ContentRoot root;
    private final AsciidocConverter asciidoc;
    private final MarkdownConverter markdown = new MarkdownConverter();

    PageReader(ContentRoot root, AsciidocConverter asciidoc) {
        this.root = root;
        this.asciidoc = asciidoc;
    }

    /** The page, or empty when it can't be one; what is wrong is told. */
    Optional<Page> read(Path file, String id, Consumer<Problem> problems) {
        return new IncludeExpander(root, problems).expand(file).flatMap(source -> read(source, id, problems));
    }

    private Optional<Page> read(SourceText source, String id, Consumer<Problem> problems) {
        boolean isMarkdown = source.file().endsWith(".md");
        Header header = isMarkdown ? HeaderReader.markdown(source, problems) : HeaderReader.asciidoc(source, problems);
        Optional<Metadata> metadata = new MetadataReader(header, new Place(source.file(), 1, 1), problems).read();

        SourceText bodyText = source.from(header.bodyStart());
        Markup markup = isMarkdown ? markdown.convert(bodyText) : asciidoc.convert(bodyText);
        markup.problems().forEach(problems);

        Document document = Jsoup.parseBodyFragment(markup.html());
        document.outputSettings().prettyPrint(false);
        AsciidocHtml.clean(document.body());
        BodyHtml.shape(document.body());
        BodyReader body = new BodyReader(bodyText, document.body(), problems);
        body.refuseActiveHtml();
        List<Heading> headings = body.headings();
        Set<String> anchors = body.anchors();
        List<Reference> references = body.references();
        metadata.ifPresent(m -> new QuizCheck(headings, problems).check(document.body(), m instanceof Metadata.Lesson));
        TemplateReader templates = new TemplateReader(bodyText, id, document.body(), headings, problems);
        Optional<Template> template = metadata.flatMap(known -> templates.read(header.title(), known));
        templates.refuseStrayMacros();
        TemplateOutline.show(document.body());

        Map<String, Place> keyPlaces = new HashMap<>();
        header.entries().forEach((key, entry) -> keyPlaces.put(key, entry.valuePlace()));
        return metadata.filter(m -> !header.title().isEmpty())
                .map(m -> new Page(
                        id,
                        source.file(),
                        header.title(),
                        m,
                        keyPlaces,
                        BodyReader.html(document),
                        headings,
                        anchors,
                        m instanceof Metadata.Comparison ? ComparisonReader.rows(document.body()) : List.of(),
                        new ArrayList<>(references),
                        template));
    }
}
