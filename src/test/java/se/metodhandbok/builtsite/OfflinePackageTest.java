package se.metodhandbok.builtsite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.Keys;
import se.metodhandbok.build.SiteArchive;

/** What somebody does who has got the handbook as a file: unpacks it, opens {@code index.html} and has no network. */
@Tag("browser")
class OfflinePackageTest {
    @RegisterExtension
    static final Browser browser = Browser.withScript();

    private static Path unpacked;

    @BeforeAll
    static void unpack() throws IOException {
        unpacked = TemporaryFolder.create("handbok-paket").toRealPath();
        Path zip = unpacked.resolve("metodhandboken.zip");
        SiteArchive.write(BuiltSite.get().folder(), zip);
        try (ZipFile archive = new ZipFile(zip.toFile())) {
            Enumeration<? extends ZipEntry> entries = archive.entries();
            while (entries.hasMoreElements()) {
                ZipEntry entry = entries.nextElement();
                Path file = unpacked.resolve(entry.getName());
                Files.createDirectories(file.getParent());
                try (InputStream content = archive.getInputStream(entry)) {
                    Files.copy(content, file);
                }
            }
        }
    }

    @Test
    void isReadAndSearchedFromAFolderWithoutNetwork() {
        browser.command("Network.enable", Map.of());
        browser.command(
                "Network.emulateNetworkConditions",
                Map.of("offline", true, "latency", 0, "downloadThroughput", 0, "uploadThroughput", 0));

        browser.open(unpacked.resolve("metodhandboken/index.html").toUri());
        browser.find(".map .ph").click();
        browser.await("a phase opens", () -> !browser.all(".eyebrow .disc").isEmpty());
        assertThat(browser.find("main").getText()).hasSizeGreaterThan(500);

        browser.find(".search [name=q]").sendKeys("projektplanen");
        browser.press(Keys.ENTER);
        browser.await("hits", () -> !browser.all(".hit mark").isEmpty());
        String title = browser.find(".hit h3 a").getText();
        browser.find(".hit h3 a").click();
        browser.await("the hit opens", () -> browser.find("h1").getText().equals(title));

        assertThat(browser.console()).isEmpty();
        assertThat(browser.requests())
                .isNotEmpty()
                .allMatch(address -> address.startsWith(unpacked.toUri().toString()));
    }
}
