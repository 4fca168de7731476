package se.metodhandbok.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.metodhandbok.model.Download;
import se.metodhandbok.model.Page;
import se.metodhandbok.model.template.Block;
import se.metodhandbok.model.template.Inline;
import se.metodhandbok.model.template.Inline.Field;
import se.metodhandbok.model.template.Kind;
import se.metodhandbok.model.template.Template;
import se.metodhandbok.site.view.FormView;
import se.metodhandbok.site.view.FormView.Control;
import se.metodhandbok.site.view.FormView.File;
import se.metodhandbok.site.view.FormView.Help;
import se.metodhandbok.site.view.FormView.Section;

/** Makes a form of a template: each field once, under the heading where it stands first, with that heading's help. */
final class Forms {
    /** The formats the form's script can fill in. */
    private static final Set<String> FORMATS = Set.of("docx", "odt");

    private final List<Download> downloads;
    private final Path folder;

    /**
     * Forms for a site.
     *
     * @param folder where the downloads have been written
     */
    Forms(List<Download> downloads, Path folder) {
        this.downloads = downloads;
        this.folder = folder;
    }

    Optional<FormView> of(Page page) {
        return page.formUri()
                .map(uri -> new FormView(
                        Links.href(page, uri), sections(page.template().orElseThrow()), files(page)));
    }

    private static List<Section> sections(Template template) {
        List<Section> sections = new ArrayList<>();
        Set<String> asked = new HashSet<>();
        Section section = section(template.title());
        for (Block block : template.blocks()) {
            if (block instanceof Block.Heading heading) {
                sections.add(section);
                section = section(heading.text());
            } else if (block.kind() == Kind.HELP) {
                section.help().addAll(help(block));
            } else {
                if (block instanceof Block.Table table
                        && sections.isEmpty()
                        && !table.caption().isEmpty()) {
                    section = new Section(table.caption(), section.help(), section.controls());
                }
                block.inlines().stream()
                        .filter(Field.class::isInstance)
                        .map(Field.class::cast)
                        .filter(field -> asked.add(field.id()))
                        .map(Forms::control)
                        .forEach(section.controls()::add);
            }
        }
        sections.add(section);
        return sections.stream().filter(part -> !part.controls().isEmpty()).toList();
    }

    private static Section section(String title) {
        return new Section(title, new ArrayList<>(), new ArrayList<>());
    }

    /** Help that is a table or a picture is left to the document: the page of the template shows it. */
    private static List<Help> help(Block block) {
        return switch (block) {
            case Block.Paragraph paragraph -> List.of(new Help(false, List.of(text(paragraph.inlines()))));
            case Block.ListBlock list ->
                List.of(new Help(
                        true,
                        list.items().stream().map(item -> text(item.inlines())).toList()));
            default -> List.of();
        };
    }

    private static String text(List<Inline> inlines) {
        return inlines.stream()
                .map(inline -> switch (inline) {
                    case Inline.Text text -> text.text();
                    case Field field -> field.label();
                    case Inline.Link link -> link.text();
                    case Inline.LineBreak unused -> " ";
                })
                .collect(Collectors.joining());
    }

    private static Control control(Field field) {
        return new Control(field.id(), field.label(), field.type().name().toLowerCase(Locale.ROOT), field.choices());
    }

    private List<File> files(Page page) {
        return downloads.stream()
                .filter(download -> download.page().equals(page.id()) && FORMATS.contains(download.extension()))
                .filter(download ->
                        download.kind() == Download.Kind.FULL || download.kind() == Download.Kind.WITHOUT_HELP)
                .map(this::file)
                .toList();
    }

    private File file(Download download) {
        try {
            Path file = folder.resolve(download.path());
            String name = file.getFileName().toString();
            return new File(
                    name.substring(0, name.length() - download.extension().length() - 1),
                    download.extension(),
                    download.kind() == Download.Kind.FULL,
                    Base64.getEncoder().encodeToString(Files.readAllBytes(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
