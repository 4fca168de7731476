package se.metodhandbok.build;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import se.metodhandbok.model.PageType;
import se.metodhandbok.model.Slug;
import se.metodhandbok.source.PageSkeleton;

/** Puts a page's skeleton where pages of its type are. */
public final class NewPage {
    /** Types with a folder for each page, which then holds the pages below it. */
    private static final Set<PageType> WITH_FOLDER = Set.of(PageType.PROCESS, PageType.KURS);

    private NewPage() {}

    /** The types a new page can have: all but those of which a site has one. */
    public static List<PageType> types() {
        return PageSkeleton.types();
    }

    /**
     * Writes the file. An existing one is never touched.
     *
     * @param folder an existing folder below the content folder
     * @param title with at least one letter a–z, or å, ä, ö, or a digit
     * @return the file
     * @throws FileAlreadyExistsException when there is a page of that name
     * @throws IOException when the file can't be written
     */
    public static Path write(Path folder, PageType type, String title, LocalDate today) throws IOException {
        String name = Slug.of(title);
        Path file = WITH_FOLDER.contains(type)
                ? folder.resolve(name).resolve("index.adoc")
                : folder.resolve(name + ".adoc");
        Files.createDirectories(file.getParent());
        return Files.writeString(file, PageSkeleton.of(type, title, today), StandardOpenOption.CREATE_NEW);
    }
}
