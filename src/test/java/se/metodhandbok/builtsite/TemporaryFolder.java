package se.metodhandbok.builtsite;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import se.metodhandbok.build.FileTree;

/** A folder that goes away with the test run: not earlier, because a browser still writes for a moment after it quits. */
public final class TemporaryFolder {
    private TemporaryFolder() {}

    public static Path create(String prefix) throws IOException {
        Path folder = Files.createTempDirectory(prefix);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            try {
                FileTree.delete(folder);
            } catch (IOException e) {
                System.err.println("Left behind: " + e);
            }
        }));
        return folder;
    }
}
