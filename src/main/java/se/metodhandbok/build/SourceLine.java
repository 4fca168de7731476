package se.metodhandbok.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import se.metodhandbok.model.Place;

/** Finds where an author wrote what stands on a finished page. */
public final class SourceLine {
    private SourceLine() {}

    /**
     * The first line with the surest clue, or the whole file when none of them stands there.
     *
     * @param project the folder that the file's path starts in
     * @param file the page's source; when it can't be found its name is all that is told
     * @param clues what the element says, the surest first
     * @throws IOException when the file can't be read
     */
    public static Place of(Path project, String file, List<String> clues) throws IOException {
        Path source = project.resolve(file);
        if (!Files.isRegularFile(source)) {
            return Place.of(file);
        }
        List<String> lines = Files.readAllLines(source);
        for (String clue : clues) {
            for (int i = 0; i < lines.size(); i++) {
                int column = lines.get(i).toLowerCase(Locale.ROOT).indexOf(clue.toLowerCase(Locale.ROOT));
                boolean header = lines.get(i).startsWith(":") || lines.get(i).matches("[\\w.-]+=.*");
                if (column >= 0 && !header) {
                    return new Place(file, i + 1, column + 1);
                }
            }
        }
        return Place.of(file);
    }
}
