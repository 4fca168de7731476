package se.metodhandbok.content;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import se.metodhandbok.model.Content;
import se.metodhandbok.model.Navigation;
import se.metodhandbok.model.Problem;
import se.metodhandbok.model.Site;
import se.metodhandbok.source.ContentReader;

/** The handbook's own pages, read once for all tests. */
public final class RealContent {
    public static final Site SITE = read();

    private RealContent() {}

    private static Site read() {
        List<Problem> problems = new ArrayList<>();
        try (ContentReader reader = new ContentReader(Path.of("target/cache"))) {
            Content content = reader.read(Path.of("content"), problems::add);
            return new Site(content, new Navigation(List.of(), List.of()), false, Map.of());
        }
    }
}
