package se.metodhandbok.film;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Runs an installed program with a fixed list of arguments; no shell reads them. */
final class Program {
    private static final long LONGEST_MINUTES = 20;

    private Program() {}

    /**
     * Runs it to its end.
     *
     * @throws IOException when it is not installed, takes too long or fails; the message names it and ends with what it said
     */
    static void run(List<String> command) throws IOException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        process.getOutputStream().close();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            if (!process.waitFor(LONGEST_MINUTES, TimeUnit.MINUTES) || process.exitValue() != 0) {
                process.destroyForcibly();
                throw new IOException(command.getFirst() + ": " + said.substring(Math.max(said.length() - 500, 0)));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            process.destroyForcibly();
            throw new IOException(command.getFirst(), e);
        }
    }
}
