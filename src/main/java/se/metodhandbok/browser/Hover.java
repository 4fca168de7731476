package se.metodhandbok.browser;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;

/**
 * What shows when the mouse is over something can be dismissed with Escape, can itself be pointed at, and stays until
 * then (WCAG 1.4.13).
 */
final class Hover implements Probe {
    private static final int MOST = 25;

    /** Elements that listen for the mouse, or that a rule of the style sheet shows something for. */
    private static final String CANDIDATES = """
            const found = new Set(h.listening.filter(l => /^(mouse|pointer)(enter|over)$/.test(l.type) && l.target instanceof Element).map(l => l.target));
            document.querySelectorAll('[onmouseover], [onmouseenter]').forEach(e => found.add(e));
            const rules = list => [...list].flatMap(r => r.selectorText ? [r, ...(r.cssRules ? rules(r.cssRules) : [])] : r.cssRules ? rules(r.cssRules) : []);
            for (const sheet of document.styleSheets) {
              let all = [];
              try { all = rules(sheet.cssRules); } catch { continue; }
              for (const rule of all) {
                if (!/:hover/.test(rule.selectorText) || !/display|visibility|opacity|clip|transform|content|height/.test(rule.style.cssText)) continue;
                for (const part of rule.selectorText.split(',')) {
                  if (!part.includes(':hover')) continue;
                  const hovered = part.slice(0, part.indexOf(':hover')).trim();
                  try { document.querySelectorAll(hovered || '*').forEach(e => found.add(e)); } catch { /* nested or odd */ }
                }
              }
            }
            h.hovered = [...found].filter(e => e !== document.body && e !== document.documentElement && h.visible(e)).slice(0, args[0]);
            return h.hovered.length;
            """;

    private static final String POINT = """
            const e = h.hovered[args[0]];
            e.scrollIntoView({ block: 'center', behavior: 'instant' });
            await h.frames();
            h.before = new Set(h.texts().map(t => t.node));
            const r = e.getClientRects()[0];
            return { x: r.left + Math.min(r.width / 2, 20), y: r.top + r.height / 2, selector: h.selector(e) };
            """;

    private static final String SHOWN = """
            await h.wait(350);
            const e = h.hovered[args[0]];
            const shown = h.texts().filter(t => !h.before.has(t.node));
            h.shown = shown[0]?.parent;
            if (!h.shown) return null;
            const r = h.rects(shown[0].node)[0], own = e.getBoundingClientRect();
            const inside = r && r.left < own.right && r.right > own.left && r.top < own.bottom && r.bottom > own.top;
            const over = r && h.texts().some(t => h.before.has(t.node) && !t.parent.contains(h.shown) && h.rects(t.node).some(o => o.left < r.right && o.right > r.left && o.top < r.bottom && o.bottom > r.top));
            return r && { x: r.left + r.width / 2, y: r.top + r.height / 2, over, inside };
            """;

    private static final String STILL = "await h.wait(350); return h.shown.isConnected && h.visible(h.shown)";

    @Override
    public void look(Tab tab, URI page, Findings findings) {
        int count = tab.run(CANDIDATES, MOST).asInt();
        for (int n = 0; n < count; n++) {
            JsonNode at = tab.run(POINT, n);
            tab.point(0, 0);
            tab.point(at.path("x").asDouble(), at.path("y").asDouble());
            JsonNode shown = tab.run(SHOWN, n);
            if (shown.has("x")) {
                judge(tab, at, shown, findings);
            }
        }
        tab.point(0, 0);
    }

    private static void judge(Tab tab, JsonNode at, JsonNode shown, Findings findings) {
        String selector = at.path("selector").asText();
        double x = at.path("x").asDouble();
        double y = at.path("y").asDouble();
        for (int step = 1; step <= 4; step++) {
            tab.point(
                    x + (shown.path("x").asDouble() - x) * step / 4,
                    y + (shown.path("y").asDouble() - y) * step / 4);
        }
        if (!tab.run(STILL).asBoolean()) {
            findings.add(ProbeRule.HOVER, selector, "peka");
            return;
        }
        tab.press(Key.ESCAPE);
        if (shown.path("over").asBoolean() && tab.run(STILL).asBoolean()) {
            findings.add(ProbeRule.HOVER, selector, "escape");
        }
    }
}
