package se.metodhandbok.browser;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;

/** A page 320 pixels wide needs no scrolling sideways, but for tables that scroll in a box (WCAG 1.4.10). */
final class Reflow implements Probe {
    private static final String WIDER = """
            await document.fonts.ready;
            await h.frames();
            const out = h.stickingOut().filter(e => !e.closest('table'));
            const wide = document.scrollingElement.scrollWidth;
            return out.length > 0 || (wide > innerWidth && !document.querySelector('table')) ? { wide, out: out.slice(0, 5).map(h.selector) } : null;
            """;

    @Override
    public void look(Tab tab, URI page, Findings findings) {
        tab.size(Tab.NARROW, Tab.HEIGHT);
        judge(tab, ProbeRule.TOO_WIDE, findings);
    }

    /** Judges the page in the size it has. */
    static void judge(Tab tab, ProbeRule rule, Findings findings) {
        JsonNode wider = tab.run(WIDER);
        if (wider.isNull() || wider.isMissingNode()) {
            return;
        }
        String wide = String.valueOf(wider.path("wide").asInt());
        if (wider.path("out").isEmpty()) {
            findings.add(rule, "", wide);
        }
        wider.path("out").forEach(selector -> findings.add(rule, selector.asText(), wide));
    }
}
