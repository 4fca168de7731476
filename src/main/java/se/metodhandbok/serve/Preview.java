package se.metodhandbok.serve;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import se.metodhandbok.build.Report;
import se.metodhandbok.build.SiteBuild;

/**
 * The state of the preview: the last good site on disk, the last report, and a version that grows with every rebuild.
 * Files are compared by time and size at each {@link #refresh}: that works alike on every system and with every editor.
 */
final class Preview implements AutoCloseable {
    private final SiteBuild build;
    private final List<Path> watched;
    private final Path output;
    private Map<Path, String> seen = Map.of();
    private Report report = new Report(0, List.of());
    private boolean hasGoodSite;
    private int version;

    /** Held while the output folder is built or indexed. */
    private final ReentrantLock folder = new ReentrantLock();

    private boolean indexed;

    /**
     * A preview.
     *
     * @param project the folder of {@code jbake.properties}
     * @param content the folder of pages
     * @param output where to build; swapped in whole, so it always holds the last good site
     */
    Preview(Path project, Path content, Path output) {
        this.build = new SiteBuild(project, content, true);
        this.watched = List.of(
                content, project.resolve("templates"), project.resolve("assets"), project.resolve("jbake.properties"));
        this.output = output;
    }

    /** Rebuilds if any file has changed since last time, and then tells the listener. */
    void refresh(Consumer<Report> listener) {
        Map<Path, String> now = fingerprints();
        if (now.equals(seen)) {
            return;
        }
        seen = now;
        Report fresh = rebuilt();
        synchronized (this) {
            report = fresh;
            hasGoodSite |= fresh.ok();
            version++;
            notifyAll();
        }
        listener.accept(fresh);
    }

    private Report rebuilt() {
        folder.lock();
        try {
            Report fresh = build.buildPages(output);
            indexed &= !fresh.ok();
            return fresh;
        } finally {
            folder.unlock();
        }
    }

    /**
     * Makes the search index of the site as it now is, unless that is done. Who writes a page rarely searches, so a save
     * does not wait for it.
     */
    void index() throws IOException {
        folder.lock();
        try {
            if (!indexed && hasGoodSite()) {
                build.index(output);
                indexed = true;
            }
        } finally {
            folder.unlock();
        }
    }

    /** Waits until the version is another than the one given, and returns it. */
    synchronized int awaitChange(int known) throws InterruptedException {
        while (version == known) {
            wait();
        }
        return version;
    }

    synchronized int version() {
        return version;
    }

    synchronized Report report() {
        return report;
    }

    /** Whether there is any site to show. */
    synchronized boolean hasGoodSite() {
        return hasGoodSite;
    }

    Path output() {
        return output;
    }

    private Map<Path, String> fingerprints() {
        Map<Path, String> fingerprints = new HashMap<>();
        try {
            for (Path root : watched) {
                if (Files.exists(root)) {
                    Files.walkFileTree(root, new SimpleFileVisitor<>() {
                        @Override
                        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                            fingerprints.put(file, attributes.lastModifiedTime() + "/" + attributes.size());
                            return FileVisitResult.CONTINUE;
                        }

                        @Override
                        public FileVisitResult visitFileFailed(Path file, IOException failure) {
                            // An editor's temporary file may be gone again before it is looked at.
                            return FileVisitResult.CONTINUE;
                        }
                    });
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return fingerprints;
    }

    @Override
    public void close() {
        build.close();
    }
}
