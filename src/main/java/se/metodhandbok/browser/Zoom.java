package se.metodhandbok.browser;

import java.net.URI;

/**
 * At 200 % no text is cut off (WCAG 1.4.4). At 400 % nothing is wider than the window, and what stays in place when the
 * page scrolls leaves room for the rest (1.4.10).
 */
final class Zoom implements Probe {
    /** More of the window than this must not stay in place. */
    private static final double MOST_FIXED = .4;

    private static final String FIXED = """
            scrollTo({ top: document.scrollingElement.scrollHeight / 2, behavior: 'instant' });
            await h.frames();
            let covered = 0, most = null;
            for (const e of document.body.querySelectorAll('*')) {
              const style = getComputedStyle(e);
              if (!['fixed', 'sticky'].includes(style.position) || !h.visible(e) || style.pointerEvents === 'none') continue;
              const r = e.getBoundingClientRect();
              const stuck = style.position === 'fixed' || (style.top !== 'auto' && Math.abs(r.top - parseFloat(style.top)) < 2) || (style.bottom !== 'auto' && Math.abs(innerHeight - r.bottom - parseFloat(style.bottom)) < 2);
              const part = Math.max(0, Math.min(r.right, innerWidth) - Math.max(r.left, 0)) * Math.max(0, Math.min(r.bottom, innerHeight) - Math.max(r.top, 0)) / innerWidth / innerHeight;
              if (stuck && part > covered) { covered = part; most = e; }
            }
            return covered > args[0] ? { selector: h.selector(most), percent: Math.round(covered * 100) } : null;
            """;

    @Override
    public void look(Tab tab, URI page, Findings findings) {
        tab.size(Tab.WIDE / 2, 512);
        findings.state("200 %");
        findings.addEach(ProbeRule.ZOOM_CLIPS, tab.run("await h.frames(); return h.clipped().map(h.selector)"));
        tab.size(Tab.WIDE / 4, 256);
        findings.state("400 %");
        Reflow.judge(tab, ProbeRule.TOO_WIDE, findings);
        var fixed = tab.run(FIXED, MOST_FIXED);
        if (fixed.has("selector")) {
            findings.add(
                    ProbeRule.STUCK,
                    fixed.path("selector").asText(),
                    fixed.path("percent").asInt());
        }
    }
}
