package se.metodhandbok.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.metodhandbok.model.Content;
import se.metodhandbok.model.Page;
import se.metodhandbok.model.Place;
import se.metodhandbok.model.Problem;
import se.metodhandbok.model.Rule;

/**
 * Reads a whole {@code content/} folder. Files and folders whose name begins with {@code _} hold includes and are never
 * pages; files beginning with a dot are not content.
 *
 * <p>Keep one reader for many readings: starting the AsciiDoc converter is what takes time.
 */
public final class ContentReader implements AutoCloseable {
    private static final Pattern ADDRESS = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*");
    private static final Pattern PAGE_FILE = Pattern.compile(".*\\.(adoc|md)");

    private final AsciidocConverter asciidoc;

    /**
     * A reader that remembers conversions.
     *
     * @param cache the folder to remember them in; made when first needed
     */
    public ContentReader(Path cache) {
        asciidoc = new AsciidocConverter(new ConversionCache(cache));
    }

    /**
     * Reads every page, and tells every fault.
     *
     * @throws UncheckedIOException when the folder itself can't be listed
     */
    public Content read(Path directory, Consumer<Problem> problems) {
        ContentRoot root = new ContentRoot(directory);
        PageReader reader = new PageReader(root, asciidoc);
        Map<String, Page> pages = new LinkedHashMap<>();
        Map<String, String> fileById = new LinkedHashMap<>();
        List<Path> assets = new ArrayList<>();
        for (Path file : files(root, problems)) {
            Path relative = root.directory().relativize(file);
            if (relative.toString().replace('\\', '/').matches("(.*/)?_.*")) {
                continue;
            }
            if (!PAGE_FILE.matcher(relative.toString()).matches()) {
                assets.add(relative);
                continue;
            }
            String id = relative.toString().replace('\\', '/').replaceFirst("\\.(adoc|md)$", "");
            checkName(id, root.name(file), problems);
            String other = fileById.putIfAbsent(id, root.name(file));
            if (other != null) {
                problems.accept(Problem.of(Place.of(root.name(file)), Rule.SAME_ADDRESS, other, id + ".html"));
                continue;
            }
            reader.read(file, id, problems).ifPresent(page -> pages.put(id, page));
        }
        if (fileById.isEmpty()) {
            problems.accept(Problem.of(Place.of("content"), Rule.NO_CONTENT));
        }
        List<String> types = pages.values().stream()
                .filter(Page::published)
                .map(page -> page.type().key())
                .distinct()
                .sorted()
                .toList();
        return new Content(
                root.directory(),
                List.copyOf(pages.values()),
                List.copyOf(fileById.keySet()),
                assets,
                new AccessibilityReader(root, problems).read(types));
    }

    private static List<Path> files(ContentRoot root, Consumer<Problem> problems) {
        try (Stream<Path> walk = Files.walk(root.directory())) {
            List<Path> files = new ArrayList<>();
            for (Path path : walk.sorted().toList()) {
                if (path.equals(root.directory())
                        || root.directory().relativize(path).toString().matches("(.*[/\\\\])?\\..*")) {
                    continue;
                }
                if (Files.isSymbolicLink(path)) {
                    problems.accept(Problem.of(Place.of(root.name(path)), Rule.SYMBOLIC_LINK));
                } else if (root.isFile(path)) {
                    files.add(path);
                }
            }
            return files;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void checkName(String id, String file, Consumer<Problem> problems) {
        for (String part : id.split("/", -1)) {
            if (!ADDRESS.matcher(part).matches()) {
                problems.accept(
                        Problem.of(Place.of(file), Rule.BAD_FILE_NAME, part, se.metodhandbok.model.Slug.of(part)));
            }
        }
    }

    @Override
    public void close() {
        asciidoc.close();
    }
}
