package se.metodhandbok.browser;

import java.net.URI;
import java.util.Map;

/** A reader who asks for dark gets a dark page, with the browser's own parts dark too. */
final class DarkMode implements Probe {
    private static final String PAPER = """
            await h.frames();
            const transparent = c => c === 'rgba(0, 0, 0, 0)';
            const colour = [document.body, document.documentElement].map(e => getComputedStyle(e).backgroundColor).find(c => !transparent(c)) ?? 'rgb(255, 255, 255)';
            const [r, g, b] = colour.match(/[\\d.]+/g).map(Number);
            return { light: (r + g + b) / 3, scheme: getComputedStyle(document.documentElement).colorScheme };
            """;

    @Override
    public void look(Tab tab, URI page, Findings findings) {
        tab.media("screen", Map.of("prefers-color-scheme", "dark"));
        var dark = tab.run(PAPER);
        if (dark.path("light").asDouble() > 96 || !dark.path("scheme").asText().contains("dark")) {
            findings.state("mörkt");
            findings.add(ProbeRule.NO_DARK, "");
        }
    }
}
