package se.metodhandbok.browser;

import java.net.URI;

/** A box that scrolls, and has text out of sight, can be scrolled with the keyboard: it or something in it is a stop. */
final class KeyboardScrolling implements Probe {
    private static final String BOXES = """
            const stops = new Set(h.stops());
            return [...document.body.querySelectorAll('*')].filter(e => {
              const style = getComputedStyle(e);
              const down = h.scrolls(style.overflowY) && e.scrollHeight > e.clientHeight + 1;
              const side = h.scrolls(style.overflowX) && e.scrollWidth > e.clientWidth + 1;
              if ((!down && !side) || e.matches('textarea, select, input') || !h.visible(e)) return false;
              if ([...stops].some(stop => e.contains(stop))) return false;
              const { top, left } = e.getBoundingClientRect();
              return h.texts(e).some(({ node }) => h.rects(node).some(r =>
                (down && r.bottom > top + e.clientTop + e.clientHeight + 1) || (side && r.right > left + e.clientLeft + e.clientWidth + 1)));
            }).map(h.selector);
            """;

    @Override
    public void look(Tab tab, URI page, Findings findings) {
        findings.addEach(ProbeRule.SCROLLER, tab.run(BOXES));
    }
}
