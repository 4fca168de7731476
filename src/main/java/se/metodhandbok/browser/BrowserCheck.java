package se.metodhandbok.browser;

import com.sun.net.httpserver.Filter;
import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.SimpleFileServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Looks at the pages of a folder in Chromium, several at once. A page that was clean and has not changed since is not
 * looked at again. Chromium is started again once if it dies; the pages it had open then are named as not checked.
 */
public final class BrowserCheck {
    /** Nothing changes during a run: style sheets, fonts and scripts are fetched once a tab. */
    private static final Filter KEPT =
            Filter.beforeHandler("kept", request -> request.getResponseHeaders().set("Cache-Control", "max-age=86400"));

    private final Path root;
    private final Path chromium;
    private final @Nullable Path memory;
    private final int tabs;
    private final Duration patience;

    /**
     * A check of a folder.
     *
     * @param root the folder that holds the pages and what they use; a slash first in an address means this folder
     * @param chromium the program, see {@link Chromium#find()}
     * @param memory a folder for remembering clean pages, or null to look at every page
     * @param tabs how many pages are looked at at once, at least 1
     */
    public BrowserCheck(Path root, Path chromium, @Nullable Path memory, int tabs) {
        this(root, chromium, memory, tabs, Chromium.PATIENCE);
    }

    /** A check that waits so long for a page that keeps its tab busy. */
    BrowserCheck(Path root, Path chromium, @Nullable Path memory, int tabs, Duration patience) {
        this.patience = patience;
        this.root = root.toAbsolutePath().normalize();
        this.chromium = chromium;
        this.memory = memory;
        this.tabs = tabs;
    }

    /**
     * Looks at a built handbook: axe-core on every page, narrow and light, then wide and dark; on the longest page of each
     * type also the other way round, and the probes. Colours of text and focus are looked at until one of a kind has been seen
     * well.
     *
     * @param wanted chooses pages by their path from the root
     * @throws IOException when a file can't be read or Chromium can't be run
     * @throws ChromiumGoneException when Chromium does not start
     */
    public List<PageResult> handbook(Predicate<String> wanted) throws IOException {
        List<PageTask> tasks = PageTask.ofHandbook(root, wanted);
        Map<String, List<Finding>> order =
                SameOrder.judge(root, tasks.stream().map(PageTask::path).toList());
        return run(tasks).stream()
                .map(result -> result.with(order.getOrDefault(result.path(), List.of())))
                .toList();
    }

    /**
     * Looks at any finished pages.
     *
     * @param paths the pages' paths from the root
     */
    public List<PageResult> pages(List<String> paths) throws IOException {
        return run(paths.stream()
                .map(path -> new PageTask(path, PageCheck.Depth.ANY_PAGE))
                .toList());
    }

    List<PageResult> run(List<PageTask> tasks) throws IOException {
        HttpServer server = HttpServer.create(
                new InetSocketAddress(InetAddress.getLoopbackAddress(), 0),
                0,
                "/",
                SimpleFileServer.createFileHandler(root),
                KEPT);
        server.createContext(Axe.ADDRESS, Axe::serve);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
        try (Run run = new Run(
                tasks, URI.create("http://localhost:" + server.getAddress().getPort() + "/"))) {
            return run.results();
        } finally {
            server.stop(0);
        }
    }

    /** One run: what is left to do, what is done, and the Chromium of the moment. */
    private final class Run implements AutoCloseable {
        private final Queue<PageTask> left;
        private final URI base;
        private final Queue<PageResult> done = new ConcurrentLinkedQueue<>();
        private final Set<String> seenWell = ConcurrentHashMap.newKeySet();
        private final PageFingerprint fingerprint;
        private Chromium browser;
        private boolean restarted;

        Run(List<PageTask> tasks, URI base) throws IOException {
            this.left = new ConcurrentLinkedQueue<>(tasks);
            this.base = base;
            this.browser = Chromium.start(chromium, patience);
            this.fingerprint = new PageFingerprint(browser.version());
        }

        List<PageResult> results() {
            List<Thread> workers = new ArrayList<>();
            for (int n = 0; n < tabs; n++) {
                workers.add(Thread.ofPlatform().name("tab-" + n).start(this::work));
            }
            for (Thread worker : workers) {
                try {
                    worker.join();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            }
            return done.stream().sorted().toList();
        }

        private void work() {
            Chromium mine = current();
            while (mine != null) {
                if (finishesWith(mine)) {
                    return;
                }
                mine = after(mine);
            }
            for (PageTask task = left.poll(); task != null; task = left.poll()) {
                done.add(unchecked(task, "chromium"));
            }
        }

        /** Takes pages until none is left; false when Chromium died. */
        private boolean finishesWith(Chromium mine) {
            while (!left.isEmpty()) {
                PageTask task = null;
                try (Tab tab = mine.newTab()) {
                    for (task = left.poll(); task != null; task = left.poll()) {
                        done.add(look(tab, task));
                    }
                } catch (PageTooSlowException e) {
                    // The page keeps its tab busy, perhaps for ever; the others go on in a new one.
                    if (task != null) {
                        done.add(unchecked(task, "slow"));
                    }
                } catch (ChromiumGoneException | IllegalArgumentException e) {
                    if (task != null) {
                        done.add(unchecked(task, "chromium"));
                    }
                    return false;
                }
            }
            return true;
        }

        private static PageResult unchecked(PageTask task, String reason) {
            return new PageResult(task.path(), List.of(), List.of(reason));
        }

        private PageResult look(Tab tab, PageTask task) {
            try {
                Path remembered = memory == null
                        ? null
                        : memory.resolve(fingerprint.of(
                                root.resolve(task.path()), task.depth() == PageCheck.Depth.STATES_AND_PROBES));
                if (remembered != null && Files.exists(remembered)) {
                    return new PageResult(task.path(), List.of(), List.of());
                }
                PageResult result = new PageCheck(tab, seenWell).look(task.path(), address(task.path()), task.depth());
                if (remembered != null && result.ok()) {
                    Files.createDirectories(remembered.getParent());
                    Files.writeString(remembered, "");
                }
                return result;
            } catch (IOException | IllegalArgumentException e) {
                return new PageResult(task.path(), List.of(), List.of(String.valueOf(e.getMessage())));
            }
        }

        private URI address(String path) {
            try {
                return base.resolve(new URI(null, null, "/" + path, null));
            } catch (URISyntaxException e) {
                throw new IllegalStateException("A path is a path", e);
            }
        }

        private synchronized Chromium current() {
            return browser;
        }

        /** The Chromium to go on with, or null when it has died twice. */
        private synchronized @Nullable Chromium after(Chromium dead) {
            if (browser != dead) {
                return browser;
            }
            if (restarted) {
                return null;
            }
            restarted = true;
            dead.close();
            try {
                browser = Chromium.start(chromium, patience);
                return browser;
            } catch (IOException | ChromiumGoneException e) {
                return null;
            }
        }

        @Override
        public synchronized void close() {
            browser.close();
        }
    }
}
