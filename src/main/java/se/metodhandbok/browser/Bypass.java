package se.metodhandbok.browser;

import java.net.URI;

/**
 * A page that begins with what every page has lets the reader get past it: by a heading or landmark of the content, a
 * link to it, or a control that folds the rest away (WCAG 2.4.1).
 */
final class Bypass implements Probe {
    private static final int MOST_CONTROLS = 5;

    private static final String STRUCTURE = """
            const BLOCK = 'nav, aside, header, [role=navigation], [role=complementary], [role=banner], [role=search]';
            const blocks = [...document.querySelectorAll(BLOCK)].filter(b => h.visible(b) && b.innerText.trim());
            if (blocks.length === 0) return { needed: false };
            const outside = e => !e.closest(BLOCK);
            const rest = h.texts().filter(t => outside(t.parent) && blocks.some(b => b.compareDocumentPosition(t.parent) & 4));
            if (rest.length === 0) return { needed: false };
            const heard = e => h.visible(e) && !e.closest('[aria-hidden=true]');
            const heading = [...document.querySelectorAll('h1, h2, h3, h4, h5, h6, [role=heading]')].some(e => outside(e) && heard(e) && e.textContent.trim());
            const main = [...document.querySelectorAll('main, [role=main]')].some(e => heard(e) && e.innerText.trim());
            const link = [...document.querySelectorAll('a[href*="#"]')].some(a => {
              const target = a.hash.length > 1 && a.pathname === location.pathname && document.getElementById(decodeURIComponent(a.hash.slice(1)));
              return target && outside(target) && a.getClientRects().length > 0;
            });
            return { needed: !heading && !main && !link, block: h.selector(blocks[0]) };
            """;

    private static final String CONTROLS = """
            return [...document.querySelectorAll('button, a[href], input[type=button], [role=button], summary')].filter(h.visible).slice(0, args[0]).map(h.selector);
            """;

    @Override
    public void look(Tab tab, URI page, Findings findings) {
        var structure = tab.run(STRUCTURE);
        // A page without its scripts may have lost the control that folds.
        if (!structure.path("needed").asBoolean() || !tab.hasItsScripts()) {
            return;
        }
        for (var control : tab.run(CONTROLS, MOST_CONTROLS)) {
            if (getsPast(tab, page, control.asText())) {
                return;
            }
        }
        findings.add(ProbeRule.NO_BYPASS, structure.path("block").asText());
    }

    /** Whether using the control leads past the block or hides it. */
    private static boolean getsPast(Tab tab, URI page, String control) {
        tab.open(page);
        tab.run(
                "h.block = document.querySelector('nav, aside, header, [role=navigation], [role=complementary], [role=banner], [role=search]');"
                        + "document.querySelector(args[0])?.focus(); return null;",
                control);
        tab.press(Key.ENTER);
        return tab.run("""
                await h.wait(100);
                if (!h?.block) return false;
                const target = location.hash.length > 1 && document.getElementById(decodeURIComponent(location.hash.slice(1)));
                const led = target && h.block.compareDocumentPosition(target) & 4;
                return Boolean(led) || !h.visible(h.block);
                """).asBoolean();
    }
}
