package se.metodhandbok.browser;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** A Chromium without a window, with an empty profile that goes away with it. Reaches nothing but this computer. */
public final class Chromium implements AutoCloseable {
    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome");
    private static final int START_SECONDS = 40;
    private static final int POLL_MILLIS = 20;

    /** Many times what the slowest page of the handbook needs. */
    static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Process process;
    private final Path profile;
    private final DevTools devTools;

    private Chromium(Process process, Path profile, DevTools devTools) {
        this.process = process;
        this.profile = profile;
        this.devTools = devTools;
    }

    /** The Chromium or Chrome of this computer; the environment variable {@code CHROMIUM} wins over the path. */
    public static Optional<Path> find() {
        String chosen = System.getenv("CHROMIUM");
        if (chosen != null) {
            return Optional.of(Path.of(chosen)).filter(Files::isExecutable);
        }
        List<Path> folders = Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                .map(Path::of)
                .toList();
        return NAMES.stream()
                .flatMap(name -> folders.stream().map(folder -> folder.resolve(name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** Starts one with the ordinary patience. */
    static Chromium start(Path program) throws IOException {
        return start(program, PATIENCE);
    }

    /**
     * Starts one.
     *
     * @param patience how long a page may keep its tab busy
     * @throws ChromiumGoneException when it does not start
     * @throws IOException when the program can't be run, or there is no room for its profile
     */
    static Chromium start(Path program, Duration patience) throws IOException {
        Path profile = Files.createTempDirectory("handbok-chromium");
        List<String> command = new ArrayList<>(List.of(
                program.toString(),
                "--headless=new",
                "--remote-debugging-port=0",
                "--user-data-dir=" + profile,
                "--no-first-run",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--disable-extensions",
                "--disable-sync",
                "--disable-component-update",
                "--disable-background-networking",
                "--disable-background-timer-throttling",
                "--disable-renderer-backgrounding",
                "--disable-backgrounding-occluded-windows",
                "--disable-features=Translate,MediaRouter,OptimizationHints",
                // Scroll bars lie over the page, as on a phone, and take no room from it.
                "--hide-scrollbars",
                "--mute-audio",
                "--force-color-profile=srgb",
                // Nothing but this computer: what a page asks of others fails at once.
                "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1"));
        if ("root".equals(System.getProperty("user.name"))) {
            // Chromium's own sandbox refuses to run as root, which is what containers do.
            command.add("--no-sandbox");
        }
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        // It would outlive a check that is stopped.
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
        try {
            return new Chromium(process, profile, new DevTools(address(process, profile), patience));
        } catch (RuntimeException e) {
            end(process, profile);
            throw e;
        }
    }

    /** Chromium tells its port and path in a file of the profile. */
    private static URI address(Process process, Path profile) throws IOException {
        Path file = profile.resolve("DevToolsActivePort");
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(START_SECONDS);
        while (process.isAlive() && System.nanoTime() < deadline) {
            if (Files.exists(file)) {
                List<String> lines = Files.readAllLines(file);
                if (lines.size() == 2) {
                    return URI.create("ws://127.0.0.1:" + lines.get(0) + lines.get(1));
                }
            }
            pause();
        }
        throw new ChromiumGoneException("Chromium startar inte");
    }

    private static void pause() {
        try {
            Thread.sleep(POLL_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ChromiumGoneException("avbruten");
        }
    }

    /** A new tab that shares nothing with the others: no storage, no cache, a process of its own. */
    public Tab newTab() {
        String context = devTools.command("", "Target.createBrowserContext", Map.of("disposeOnDetach", true))
                .path("browserContextId")
                .asText();
        // In a window of its own, or it would be in the background and never painted.
        String target = devTools.command(
                        "",
                        "Target.createTarget",
                        Map.of("url", "about:blank", "browserContextId", context, "newWindow", true))
                .path("targetId")
                .asText();
        String session = devTools.command("", "Target.attachToTarget", Map.of("targetId", target, "flatten", true))
                .path("sessionId")
                .asText();
        return new Tab(devTools, session, context);
    }

    /** Its name and version. */
    String version() {
        return devTools.command("", "Browser.getVersion", Map.of())
                .path("product")
                .asText();
    }

    @Override
    public void close() {
        if (devTools.isOpen()) {
            try {
                // The program may be a script that has left Chromium to itself; then only Chromium can end Chromium.
                devTools.command("", "Browser.close", Map.of());
            } catch (ChromiumGoneException e) {
                // Gone is what it was asked to be.
            }
        }
        devTools.close();
        end(process, profile);
    }

    private static void end(Process process, Path profile) {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
        try {
            process.waitFor(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        try {
            delete(profile);
        } catch (IOException e) {
            // A process of it may still be writing its last file; the folder is in the system's temporary folder.
            profile.toFile().deleteOnExit();
        }
    }

    private static void delete(Path folder) throws IOException {
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.deleteIfExists(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path directory, @Nullable IOException failure)
                    throws IOException {
                Files.deleteIfExists(directory);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
