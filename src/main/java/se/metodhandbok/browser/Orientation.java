package se.metodhandbok.browser;

import java.net.URI;

/** Nothing is turned a quarter, or hidden, because the window is held upright or on its side (WCAG 1.3.4). */
final class Orientation implements Probe {
    private static final String TURNED = """
            await h.frames();
            const turn = e => {
              const s = getComputedStyle(e);
              let angle = s.rotate && s.rotate !== 'none' ? parseFloat(s.rotate.match(/-?[\\d.]+(?=deg)/)?.[0] ?? 0) : 0;
              if (s.transform !== 'none') { const m = new DOMMatrix(s.transform); angle += Math.atan2(m.b, m.a) * 180 / Math.PI; }
              return Math.round(((angle % 360) + 360) % 360);
            };
            const all = [...document.querySelectorAll('html, body, body *')];
            return { angles: all.map(turn), text: h.texts().reduce((sum, t) => sum + t.node.data.trim().length, 0) };
            """;

    @Override
    public void look(Tab tab, URI page, Findings findings) {
        var lying = tab.run(TURNED);
        tab.size(/* width= */ Tab.HEIGHT, /* height= */ Tab.WIDE);
        var standing = tab.run(TURNED);
        for (int n = 0;
                n
                        < Math.min(
                                lying.path("angles").size(),
                                standing.path("angles").size());
                n++) {
            int turned = Math.abs(lying.path("angles").get(n).asInt()
                    - standing.path("angles").get(n).asInt());
            if (isQuarter(turned)) {
                findings.add(
                        ProbeRule.ORIENTATION,
                        tab.run("return h.selector([...document.querySelectorAll('html, body, body *')][args[0]])", n)
                                .asText());
                return;
            }
        }
        int less = Math.min(lying.path("text").asInt(), standing.path("text").asInt());
        int more = Math.max(lying.path("text").asInt(), standing.path("text").asInt());
        if (less < more / 2) {
            findings.add(ProbeRule.ORIENTATION, "");
        }
    }

    private static boolean isQuarter(int degrees) {
        return Math.abs(degrees - 90) <= 1 || Math.abs(degrees - 270) <= 1;
    }
}
