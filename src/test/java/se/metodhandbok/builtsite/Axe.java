package se.metodhandbok.builtsite;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** Deque's axe-core, with every rule for WCAG 2.2 A and AA, best practice and the experimental ones. */
final class Axe {
    // target-size is the only AA rule that is off unless asked for. css-orientation-lock needs preload, which fetches
    // the
    // stylesheet again and is stopped by the pages' policy.
    private static final String AUDIT = """
            const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice', 'experimental'];
            const rules = { 'target-size': { enabled: true }, 'css-orientation-lock': { enabled: false } };
            const { violations } = await axe.run(document, {
              runOnly: tags, rules, resultTypes: ['violations'], preload: false, iframes: false,
            });
            return violations.flatMap(({ id, help, nodes }) => nodes.map(({ target, any, all, none }) =>
              `${id} at ${target.join(' ')}: ${help} (${[...any, ...all, ...none].map(c => c.message).join('; ')})`));
            """;

    private final Browser browser;

    Axe(Browser browser) {
        this.browser = browser;
        // Before every page's own scripts, past the policy; much faster than sending half a megabyte to each page.
        browser.command("Page.addScriptToEvaluateOnNewDocument", Map.of("source", source()));
    }

    /** What is wrong with the page as it stands, one line an element. */
    List<String> violations() {
        return browser.lines(AUDIT);
    }

    private static String source() {
        try (InputStream in = Axe.class.getResourceAsStream("/axe.min.js")) {
            if (in == null) {
                throw new AssertionError("axe.min.js is not on the test class path");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
