package se.metodhandbok.browser;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;

/**
 * The first stop is a link that is seen and leads into the main content, and the next stop is there (WCAG 2.4.1; Digg
 * accepts neither headings nor landmarks instead).
 */
final class SkipLink implements Probe {
    @Override
    public void look(Tab tab, URI page, Findings findings) {
        tab.press(Key.TAB);
        JsonNode first = tab.run("""
                const e = document.activeElement;
                await h.frames();
                const r = e.getBoundingClientRect();
                const seen = h.visible(e) && r.left >= 0 && r.top >= 0 && r.right <= innerWidth && r.bottom <= innerHeight;
                const target = e.hash ? document.getElementById(decodeURIComponent(e.hash.slice(1))) : null;
                return { link: e.localName === 'a', seen, target: target !== null, selector: e === document.body ? '' : h.selector(e) };
                """);
        String selector = first.path("selector").asText();
        if (!first.path("link").asBoolean() || !first.path("target").asBoolean()) {
            findings.add(ProbeRule.SKIP_LINK, selector, "finns");
            return;
        }
        if (!first.path("seen").asBoolean()) {
            findings.add(ProbeRule.SKIP_LINK, selector, "syns");
        }
        tab.press(Key.ENTER);
        tab.run("await h.frames(); return null;");
        tab.press(Key.TAB);
        boolean inside = tab.run("""
                const main = document.querySelector('main, [role=main]');
                return main !== null && main.contains(document.activeElement) && document.activeElement !== document.body;
                """).asBoolean();
        if (!inside) {
            findings.add(ProbeRule.SKIP_LINK, selector, "leder");
        }
    }
}
