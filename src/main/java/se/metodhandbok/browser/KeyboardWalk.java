package se.metodhandbok.browser;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Walks the whole page with Tab and back with Shift+Tab, as someone without a mouse does: every link and control is
 * reached (WCAG 2.1.1), once and in the order of the document (2.4.3), nothing holds the focus (2.1.2), and each stop is
 * seen (2.4.7, 2.4.11).
 */
final class KeyboardWalk implements Probe {
    /** More stops than a page for people has. */
    private static final int MOST_STOPS = 600;

    /** When a key has set a clock going, time for what the clock does; the focus may be moved by it. */
    static final String SETTLE = """
            const clocks = h.clocks();
            if (clocks !== h.clocksSeen) { h.clocksSeen = clocks; await h.wait(80); h.clocksSeen = h.clocks(); }
            """;

    /** Where the focus is: a number for the element, -1 outside the page's elements, and what is wrong there. */
    private static final String STOP = SETTLE + """
            const e = document.activeElement, left = h.left();
            let n = h.walked.indexOf(e);
            if (h.unfocused() || (left && n === 0)) return { n: -1 };
            if (n < 0) n = h.walked.push(e) - 1;
            const r = e.getBoundingClientRect();
            const points = [[.5, .5], [.1, .1], [.9, .1], [.1, .9], [.9, .9]].map(([x, y]) => [r.left + r.width * x, r.top + r.height * y])
              .filter(([x, y]) => x >= 0 && y >= 0 && x < innerWidth && y < innerHeight);
            const fixed = t => { for (; t; t = t.parentElement) if (['fixed', 'sticky'].includes(getComputedStyle(t).position)) return true; return false; };
            const over = ([x, y]) => { const t = document.elementFromPoint(x, y);
              return t !== null && t !== e && !t.contains(e) && !e.contains(t) && !(e.labels && [...e.labels].some(l => l.contains(t))) && fixed(t); };
            const covered = r.width > 0 && r.height > 0 && (points.length === 0 || points.every(over));
            const look = [getComputedStyle(e).outline, getComputedStyle(e).boxShadow];
            for (let p = e, i = 0; p && i < 3; p = p.parentElement, i++) look.push(p.localName + '.' + p.className);
            return { n, selector: h.selector(e), group: h.group(e), ring: h.ring(e), covered, look: look.join(' < '), box: h.box(e) };
            """;

    private final Set<String> focusSeenWell;

    /**
     * A walk.
     *
     * @param focusSeenWell see {@link FocusPictures}; may be shared by walks at the same time if it is safe for that
     */
    KeyboardWalk(Set<String> focusSeenWell) {
        this.focusSeenWell = focusSeenWell;
    }

    @Override
    public void look(Tab tab, URI page, Findings findings) {
        tab.run("h.expected = h.stops(); h.clocksSeen = h.clocks(); return null;");
        FocusPictures pictures = new FocusPictures(tab, focusSeenWell);
        List<JsonNode> forward = walk(tab, Key.TAB, pictures);
        for (JsonNode stop : forward) {
            if (stop.path("covered").asBoolean() && !stop.has("trap")) {
                findings.add(ProbeRule.FOCUS_COVERED, stop.path("selector").asText());
            }
        }
        if (!forward.isEmpty() && forward.getLast().has("trap")) {
            new KeyboardTrap(tab).judge(forward, findings);
            return;
        }
        tellUnreached(tab, findings);
        if (tab.hasItsScripts()) {
            pictures.judge(findings);
        }
        tellBackward(tab, page, forward, findings);
    }

    /** The stops on the way through the page; the last one has {@code trap} when the way never ends. */
    private static List<JsonNode> walk(Tab tab, Key key, FocusPictures pictures) {
        List<JsonNode> stops = new ArrayList<>();
        int last = -1;
        while (stops.size() < MOST_STOPS) {
            tab.press(key);
            JsonNode stop = tab.run(STOP);
            int n = stop.path("n").asInt();
            if (n < 0) {
                return stops;
            }
            if (n <= last && stops.stream().anyMatch(s -> s.path("n").asInt() == n) && !insideFrame(tab)) {
                ((ObjectNode) stop).put("trap", true);
                stops.add(stop);
                return stops;
            }
            if (n > last) {
                pictures.focused(stop);
                stops.add(stop);
            }
            last = Math.max(last, n);
        }
        return stops;
    }

    /** A frame stays the focused element for each stop inside it. */
    private static boolean insideFrame(Tab tab) {
        return tab.run("return document.activeElement.localName === 'iframe'").asBoolean();
    }

    private static void tellUnreached(Tab tab, Findings findings) {
        JsonNode missing = tab.run("""
                const now = new Set(h.stops());
                return h.expected.filter(e => now.has(e) && !h.walked.includes(e)).map(h.selector);
                """);
        findings.addEach(ProbeRule.UNREACHABLE, missing);
        JsonNode early = tab.run("""
                const order = h.walked.filter(e => h.expected.includes(e));
                return order.filter((e, i) => i > 0 && !(order[i - 1].compareDocumentPosition(e) & 4)).map(h.selector);
                """);
        findings.addEach(ProbeRule.TAB_ORDER, early);
    }

    private static void tellBackward(Tab tab, URI page, List<JsonNode> forward, Findings findings) {
        tab.open(page);
        tab.run("h.clocksSeen = h.clocks(); return null;");
        List<String> there =
                forward.stream().map(stop -> stop.path("group").asText()).toList();
        Set<String> back = new LinkedHashSet<>();
        boolean more = true;
        while (more && back.size() <= there.size() * 2) {
            tab.press(Key.TAB.with(Key.SHIFT));
            JsonNode stop = tab.run(SETTLE + """
                    return h.unfocused() ? '' : h.group(document.activeElement);
                    """);
            more = !stop.asText().isEmpty() && back.add(stop.asText());
        }
        // Boxes that scroll may be stops in one direction only.
        List<String> reversed = new ArrayList<>(back).reversed();
        reversed.retainAll(there);
        List<String> common = there.stream().filter(back::contains).toList();
        if (!reversed.equals(common) || common.size() < there.size() - 1) {
            there.stream()
                    .filter(stop -> !back.contains(stop))
                    .findFirst()
                    .or(() -> back.stream().findFirst())
                    .ifPresent(stop -> findings.add(ProbeRule.TAB_ORDER, stop));
        }
    }
}
