package se.metodhandbok.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * Writes a site aside and swaps it in whole, so that nobody ever sees half a site. Only folders that were built by the
 * handbook, or are empty, are ever replaced.
 */
final class OutputFolder implements AutoCloseable {
    /** Tells our folders from other people's. */
    private static final String MARK = ".handbok";

    private final Path output;
    private final Path staging;
    private final Path old;

    private OutputFolder(Path output) {
        this.output = output;
        this.staging = output.resolveSibling(output.getFileName() + ".new");
        this.old = output.resolveSibling(output.getFileName() + ".old");
    }

    /**
     * A fresh staging folder beside the output folder.
     *
     * @throws NotOursException when the output folder holds something else
     */
    static OutputFolder beside(Path output) throws IOException {
        Path absolute = output.toAbsolutePath().normalize();
        if (absolute.getFileName() == null || !isOurs(absolute)) {
            throw new NotOursException();
        }
        OutputFolder folder = new OutputFolder(absolute);
        FileTree.delete(folder.staging);
        Files.createDirectories(folder.staging);
        Files.writeString(folder.staging.resolve(MARK), "");
        return folder;
    }

    Path staging() {
        return staging;
    }

    /** Puts the staged site in the output folder's place. */
    void swap() throws IOException {
        FileTree.delete(old);
        if (Files.exists(output)) {
            Files.move(output, old);
        }
        Files.move(staging, output);
        FileTree.delete(old);
    }

    @Override
    public void close() throws IOException {
        FileTree.delete(staging);
    }

    private static boolean isOurs(Path folder) throws IOException {
        if (!Files.exists(folder) || Files.exists(folder.resolve(MARK))) {
            return true;
        }
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (Stream<Path> members = Files.list(folder)) {
            return members.findAny().isEmpty();
        }
    }

    /** The output folder holds something the handbook did not build. */
    static final class NotOursException extends IOException {
        private static final long serialVersionUID = 1L;
    }
}
