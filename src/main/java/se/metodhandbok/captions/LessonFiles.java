package se.metodhandbok.captions;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The files of a lesson's film, all beside the lesson and named as it. Symbolic links and paths that climb out of the content
 * folder are never followed.
 *
 * @param content the content folder
 * @param id the lesson's path below it, without extension
 * @param language of the captions
 */
record LessonFiles(Path content, String id, String language) {
    static final String SCRIPT = ".manus.yaml";
    static final String LENGTHS = ".ljud.txt";
    static final String CHAPTERS = ".kapitel.vtt";
    static final List<String> FILMS = List.of(".webm", ".mp4");

    String captions() {
        return "." + (language.matches("[a-z]{2,3}") ? language : "sv") + ".vtt";
    }

    Path path(String ending) {
        return content.resolve(id + ending).normalize();
    }

    /** What messages call the file. */
    String name(String ending) {
        return "content/" + id + ending;
    }

    boolean exists(String ending) {
        Path path = path(ending);
        return path.startsWith(content.normalize()) && Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS);
    }

    /** The films that exist, best first: WebM is smaller. */
    List<String> films() {
        return FILMS.stream().filter(this::exists).toList();
    }

    /** The endings of the existing files that an editor signs. */
    List<String> signed() {
        List<String> endings = new ArrayList<>(FILMS);
        endings.addAll(List.of(captions(), CHAPTERS, SCRIPT, LENGTHS));
        return endings.stream().filter(this::exists).toList();
    }
}
