package se.metodhandbok.browser;

import java.net.URI;

/** Text that goes on changing by itself can be stopped or hidden (WCAG 2.2.2). */
final class SelfUpdate implements Probe {
    /** What changes for less than five seconds is outside the criterion. */
    private static final int WATCH_MILLIS = 5500;

    private static final int RECHECK_MILLIS = 2500;

    private static final String CHANGES = """
            const at = [];
            const texts = new Map(h.texts().map(({ node, parent }) => [parent, parent.textContent]));
            const watch = new MutationObserver(list => list.forEach(m => {
              const e = m.target.nodeType === 3 ? m.target.parentElement : m.target;
              if (e && e.isConnected && h.visible(e) && !e.closest('[role=timer], input, textarea')) at.push([performance.now(), h.selector(e)]);
            }));
            watch.observe(document.body, { subtree: true, childList: true, characterData: true });
            const start = performance.now();
            await h.wait(args[0]);
            watch.disconnect();
            const late = at.filter(([when]) => when - start > args[0] / 2);
            return late.length > 0 && at.length > 1 ? late[0][1] : null;
            """;

    private static final String CONTROLS =
            "[...document.querySelectorAll('button, input[type=button], input[type=checkbox], [role=button], [role=switch], summary')].filter(c => h.visible(c) && !(c.form && c.type === 'submit'))";

    @Override
    public void look(Tab tab, URI page, Findings findings) {
        if (tab.run("return h.clocks()").asInt() == 0) {
            return;
        }
        var changing = tab.run(CHANGES, WATCH_MILLIS);
        if (changing.isTextual() && !canBeStopped(tab, page)) {
            findings.add(ProbeRule.UPDATES_ITSELF, changing.asText());
        }
    }

    private static boolean canBeStopped(Tab tab, URI page) {
        int count = tab.run("return " + CONTROLS + ".length").asInt();
        for (int n = 0; n < count; n++) {
            tab.open(page);
            // What the first control brings forth may be where the changes are stopped.
            int shown = tab.run(
                            "const before = new Set(" + CONTROLS + "); [...before][args[0]]?.click();"
                                    + "await h.wait(200); h.more = " + CONTROLS
                                    + ".filter(c => !before.has(c)); return h.more.length",
                            n)
                    .asInt();
            if (!tab.run(CHANGES, RECHECK_MILLIS).isTextual()) {
                return true;
            }
            for (int m = 0; m < shown; m++) {
                tab.run("h.more[args[0]]?.click(); return null;", m);
                if (!tab.run(CHANGES, RECHECK_MILLIS).isTextual()) {
                    return true;
                }
            }
        }
        return false;
    }
}
