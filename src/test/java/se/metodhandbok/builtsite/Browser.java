package se.metodhandbok.builtsite;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.logging.Level;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.WebDriverWait;
import se.metodhandbok.model.Page;

/**
 * One Chromium a test class; every test starts in a wide, light window without anything stored. Never skips: without
 * Chromium the tests fail.
 */
final class Browser implements BeforeAllCallback, BeforeEachCallback, AfterAllCallback {
    static final int NARROW = 320;
    static final int WIDE = 1280;

    private static final int HEIGHT = 800;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final boolean script;
    private ChromeDriver driver;

    private Browser(boolean script) {
        this.script = script;
    }

    static Browser withScript() {
        return new Browser(true);
    }

    static Browser withoutScript() {
        return new Browser(false);
    }

    @Override
    public void beforeAll(ExtensionContext context) throws IOException {
        Path profile = TemporaryFolder.create("handbok-browser");
        ChromeOptions options = new ChromeOptions();
        options.setBinary(program("chromium", "chromium-browser", "google-chrome"));
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                // As on a phone, where scroll bars lie over the page and take no room from it.
                "--hide-scrollbars",
                "--disable-quic",
                "--disable-dev-shm-usage",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--user-data-dir=" + profile);
        if (!script) {
            options.setExperimentalOption("prefs", Map.of("profile.managed_default_content_settings.javascript", 2));
        }
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        logs.enable(LogType.PERFORMANCE, Level.ALL);
        options.setCapability(ChromeOptions.LOGGING_PREFS, logs);
        // With both paths given, Selenium Manager has nothing to look for or download.
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(program("chromedriver"))
                .usingAnyFreePort()
                .build();
        driver = new ChromeDriver(service, options);
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        driver.get("about:blank");
        String origin = BuiltSite.get().address().resolve("/").toString();
        command("Storage.clearDataForOrigin", Map.of("origin", origin, "storageTypes", "all"));
        width(WIDE);
        prefer("light");
        console();
        requests();
    }

    @Override
    public void afterAll(ExtensionContext context) {
        if (driver != null) {
            driver.quit();
        }
    }

    ChromeDriver driver() {
        return driver;
    }

    void open(Page page) {
        open(BuiltSite.get().address(page));
    }

    void open(URI address) {
        driver.get(address.toString());
    }

    /** Sets the width of the page; a window can't be made this narrow. */
    void width(int pixels) {
        command(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", pixels, "height", HEIGHT, "deviceScaleFactor", 1, "mobile", false));
    }

    /** Sets the system's colour scheme. Without motion, so that no test sees a half-way colour or scroll position. */
    void prefer(String scheme) {
        media("screen", scheme);
    }

    void media(String type, String scheme) {
        command(
                "Emulation.setEmulatedMedia",
                Map.of(
                        "media",
                        type,
                        "features",
                        List.of(
                                Map.of("name", "prefers-color-scheme", "value", scheme),
                                Map.of("name", "prefers-reduced-motion", "value", "reduce"))));
    }

    byte[] pdf() {
        Object data =
                command("Page.printToPDF", Map.of("preferCSSPageSize", true)).get("data");
        return Base64.getDecoder().decode((String) data);
    }

    Map<String, Object> command(String name, Map<String, Object> parameters) {
        return driver.executeCdpCommand(name, parameters);
    }

    /** Runs a function body in the page; the policy of the page does not bind it. */
    Object run(String javascript, Object... arguments) {
        return driver.executeScript(javascript, arguments);
    }

    /** Runs the body of an asynchronous function that gives a list of texts. */
    List<String> lines(String javascript) {
        Object result = driver.executeAsyncScript(
                "const done = arguments[0]; (async () => {" + javascript + "})().then(done, e => done(String(e)));");
        if (result instanceof List<?> lines) {
            return lines.stream().map(String::valueOf).toList();
        }
        throw new AssertionError("The script failed: " + result);
    }

    void press(CharSequence... keys) {
        new Actions(driver).sendKeys(keys).perform();
    }

    void tab() {
        press(Keys.TAB);
    }

    WebElement focused() {
        return driver.switchTo().activeElement();
    }

    WebElement find(String selector) {
        return driver.findElement(By.cssSelector(selector));
    }

    List<WebElement> all(String selector) {
        return driver.findElements(By.cssSelector(selector));
    }

    void await(String what, BooleanSupplier condition) {
        new WebDriverWait(driver, Duration.ofSeconds(5), Duration.ofMillis(20))
                .withMessage(what)
                .until(ignored -> condition.getAsBoolean());
    }

    /** What the console said since last asked. */
    List<String> console() {
        return log(LogType.BROWSER)
                .map(entry -> entry.getLevel() + " " + entry.getMessage())
                .toList();
    }

    /** The addresses asked for since last asked. */
    List<String> requests() {
        return log(LogType.PERFORMANCE)
                .map(entry -> json(entry.getMessage()).path("message"))
                .filter(event -> event.path("method").asText().equals("Network.requestWillBeSent"))
                .map(event -> event.path("params"))
                // The browser's own new tab may still be loading.
                .filter(request -> !request.path("documentURL").asText().startsWith("chrome:"))
                .map(request -> request.path("request").path("url").asText())
                .toList();
    }

    private Stream<LogEntry> log(String type) {
        return driver.manage().logs().get(type).getAll().stream();
    }

    private static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The driver's log is JSON", e);
        }
    }

    private static File program(String... names) {
        List<Path> folders = Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                .map(Path::of)
                .toList();
        return Arrays.stream(names)
                .flatMap(name -> folders.stream().map(folder -> folder.resolve(name)))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new AssertionError("The browser tests need " + names[0]
                        + ", which is not on the PATH. Run ./handbok test: it installs or asks for what is missing."))
                .toFile();
    }
}
