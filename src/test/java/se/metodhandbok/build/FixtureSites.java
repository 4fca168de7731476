package se.metodhandbok.build;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import se.metodhandbok.source.ContentReader;

/** The small sites in {@code src/test/sites}, all read by one reader: starting the AsciiDoc converter takes seconds. */
public final class FixtureSites {
    /** The folder of the sites and their common set-up. */
    public static final Path FOLDER = Path.of("src/test/sites").toAbsolutePath();

    private static final ContentReader READER = new ContentReader(Path.of("target/test-cache"));

    /** The day every fixture is built, so that ages stay as they are. */
    private static final Clock DAY = Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC);

    private FixtureSites() {}

    /** A build of one site's content. */
    public static SiteBuild build(Path content) {
        return new SiteBuild(FOLDER, content, false, Path.of("target/test-work"), READER, DAY);
    }
}
