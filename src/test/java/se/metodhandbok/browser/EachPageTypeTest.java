package se.metodhandbok.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.metodhandbok.builtsite.BuiltSite;

/**
 * The deep part of {@code check --browser} on the real content: a long page of each type in four states, and the probes.
 * Pages with hundreds of stops for Tab, and all others, take minutes; {@code check --browser} looks at them.
 */
@Tag("browser")
class EachPageTypeTest {
    private static final Path MEMORY = Path.of("target/test-cache/webblasare").toAbsolutePath();
    private static final int STOPS = 100;

    @Test
    void noPageHasAnythingABrowserCanFind() throws IOException {
        Path site = BuiltSite.get().folder();
        List<PageTask> tasks = PageTask.ofHandbook(site, page -> stops(page) <= STOPS).stream()
                .filter(task -> task.depth() == PageCheck.Depth.STATES_AND_PROBES)
                .toList();
        List<PageResult> results = new BrowserCheck(site, Chromium.find().orElseThrow(), MEMORY, 2).run(tasks);

        assertThat(results).hasSizeGreaterThan(15);
        assertThat(results.stream().filter(result -> !result.ok())).isEmpty();
    }

    private static int stops(String page) {
        return BuiltSite.get()
                .document(page)
                .select("a[href], button, input, select, textarea, summary")
                .size();
    }
}
