package se.metodhandbok.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.metodhandbok.builtsite.BuiltSite;

/** {@code check --browser} on the real content: every page in both widths and both themes, and the probes. */
@Tag("browser")
class EveryPageTest {
    private static final Path MEMORY = Path.of("target/test-cache/webblasare").toAbsolutePath();

    @Test
    void noPageHasAnythingABrowserCanFind() throws IOException {
        Path site = BuiltSite.get().folder();
        List<PageResult> results =
                new BrowserCheck(site, Chromium.find().orElseThrow(), MEMORY, 2).handbook(page -> true);

        assertThat(results).hasSize(BuiltSite.get().pages().size());
        assertThat(results.stream().filter(result -> !result.ok())).isEmpty();
    }
}
