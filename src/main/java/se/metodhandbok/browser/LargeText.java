package se.metodhandbok.browser;

import java.net.URI;

/**
 * The reader's own text size, twice the ordinary, makes all text twice as large and cuts nothing off (WCAG 1.4.4 asks for
 * zoom only; Digg recommends sizes that follow the reader's).
 */
final class LargeText implements Probe {
    private static final String GROW = """
            const before = new Map(h.texts().map(({ parent }) => [parent, parseFloat(getComputedStyle(parent).fontSize)]));
            h.sheet('html { font-size: 200% !important; }');
            await h.frames();
            const same = [...before].filter(([e, size]) => e.isConnected && parseFloat(getComputedStyle(e).fontSize) < size * 1.3);
            return { same: same.slice(0, 5).map(([e]) => h.selector(e)), clipped: h.clipped().map(h.selector), covered: h.covered().map(h.selector) };
            """;

    @Override
    public void look(Tab tab, URI page, Findings findings) {
        findings.state("text 200 %");
        var grown = tab.run(GROW);
        findings.addEach(ProbeRule.TEXT_DOES_NOT_GROW, grown.path("same"));
        findings.addEach(ProbeRule.LARGE_TEXT_CLIPS, grown.path("clipped"));
        findings.addEach(ProbeRule.LARGE_TEXT_CLIPS, grown.path("covered"));
        Reflow.judge(tab, ProbeRule.TOO_WIDE, findings);
    }
}
