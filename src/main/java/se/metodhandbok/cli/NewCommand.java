package se.metodhandbok.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import se.metodhandbok.build.NewPage;
import se.metodhandbok.model.Messages;
import se.metodhandbok.model.PageType;
import se.metodhandbok.model.Slug;

/** {@code handbok new}. */
@Command(
        name = "new",
        description = "Skapar en ny sida som utkast, med alla nycklar förklarade och de rubriker som sidtypen har.",
        footer = "Slutkod: 0 skapad, 1 sidan finns redan, 2 fel användning.",
        mixinStandardHelpOptions = true)
final class NewCommand implements Callable<Integer> {
    /** Types whose pages belong to another page and stand in its folder. */
    private static final Set<PageType> IN_ANOTHERS_FOLDER = Set.of(PageType.FAS, PageType.BESLUT, PageType.LEKTION);

    @ParentCommand
    private Handbok handbok;

    @Mixin
    private ContentOption content;

    @Parameters(index = "0", paramLabel = "TYP", description = "Sidtypen, till exempel metod, mall eller begrepp.")
    private String type;

    @Parameters(index = "1", paramLabel = "TITEL", description = "Sidans titel, inom citattecken.")
    private String title;

    @Option(
            names = "--folder",
            paramLabel = "MAPP",
            description = "Mapp under content. Behövs för fas, beslut och lektion (förval: sidtypens mapp).")
    private @Nullable String folder;

    @Spec
    private CommandSpec spec;

    private final Messages messages = Handbok.messages();

    @Override
    public Integer call() throws IOException {
        Path root = content.folder(handbok.project()).toAbsolutePath().normalize();
        PageType page = type();
        String line = title.strip().replaceAll("\\s+", " ");
        if (Slug.of(line).isEmpty()) {
            throw wrong("new.title", title);
        }
        PrintWriter err = spec.commandLine().getErr();
        try {
            Path file = NewPage.write(folder(root, page), page, line, LocalDate.now(ZoneId.of("Europe/Stockholm")));
            spec.commandLine().getOut().println(messages.text("new.ok", shown(file)));
            return Handbok.OK;
        } catch (FileAlreadyExistsException e) {
            err.println(messages.text("new.exists", shown(Path.of(e.getFile()))));
            return Handbok.PROBLEMS;
        }
    }

    private PageType type() {
        return PageType.of(type).filter(NewPage.types()::contains).orElseThrow(() -> {
            List<String> known = NewPage.types().stream().map(PageType::key).toList();
            return wrong("new.type", type, String.join(", ", known));
        });
    }

    private Path folder(Path root, PageType page) {
        if (folder == null && IN_ANOTHERS_FOLDER.contains(page)) {
            throw wrong("new.folder.needed", page.key(), page.folder());
        }
        Path chosen = root.resolve(folder == null ? page.folder() : folder).normalize();
        if (!chosen.startsWith(root) || (folder != null && !Files.isDirectory(chosen))) {
            throw wrong("new.folder", folder == null ? "" : folder);
        }
        return chosen;
    }

    private Path shown(Path file) {
        Path project = handbok.project().toAbsolutePath();
        return file.startsWith(project) ? project.relativize(file) : file;
    }

    private ParameterException wrong(String key, Object... details) {
        return new ParameterException(spec.commandLine(), messages.text(key, details));
    }
}
