package se.metodhandbok.browser;

import java.net.URI;
import java.util.Map;

/**
 * Without script the page still has its heading, nearly all its text, and navigation that can be reached. A form is no text
 * to read: one that only a script can answer is rightly hidden when there is none.
 */
final class WithoutScript implements Probe {
    private static final double LEAST_TEXT = .7;

    private static final String CONTENT = """
            const main = document.querySelector('main') ?? document.body;
            const seen = e => e.checkVisibility({ visibilityProperty: true });
            return {
              heading: [...document.querySelectorAll('h1')].some(seen),
              text: [...main.querySelectorAll('form')].filter(seen).reduce((left, form) => left - form.innerText.length, main.innerText.length),
              menu: [...document.querySelectorAll('nav a[href]')].some(seen) || document.querySelector('[popovertarget], details') !== null,
            };
            """;

    @Override
    public void look(Tab tab, URI page, Findings findings) {
        var with = tab.run(CONTENT);
        tab.command("Emulation.setScriptExecutionDisabled", Map.of("value", true));
        tab.open(page);
        var without = tab.run(CONTENT);
        findings.state("utan skript");
        if (!without.path("heading").asBoolean()) {
            findings.add(ProbeRule.NO_SCRIPT, "", "rubrik");
        }
        if (without.path("text").asInt() < with.path("text").asInt() * LEAST_TEXT) {
            findings.add(ProbeRule.NO_SCRIPT, "", "text");
        }
        if (with.path("menu").asBoolean() && !without.path("menu").asBoolean()) {
            findings.add(ProbeRule.NO_SCRIPT, "", "meny");
        }
    }
}
