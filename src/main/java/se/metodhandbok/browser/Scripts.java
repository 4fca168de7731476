package se.metodhandbok.browser;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The scripts that are put into pages. */
final class Scripts {
    private Scripts() {}

    /** Deque's axe-core, unmodified. */
    static String axe() {
        return resource("/axe.min.js");
    }

    /** What the probes share; in every page before its own scripts. */
    static String library() {
        return resource("probes.js");
    }

    private static String resource(String name) {
        try (InputStream in = Scripts.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is not on the class path");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
