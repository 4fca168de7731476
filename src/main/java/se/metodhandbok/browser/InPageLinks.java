package se.metodhandbok.browser;

import java.net.URI;

/** A link within the page leads to a place that is there and is not covered by what stays in place (WCAG 2.4.3, 2.4.11). */
final class InPageLinks implements Probe {
    private static final String FAULTS = """
            const faults = [];
            const fixed = t => { for (; t; t = t.parentElement) if (['fixed', 'sticky'].includes(getComputedStyle(t).position)) return t; return null; };
            const links = [...document.querySelectorAll('a[href*="#"]')].filter(a => a.hash.length > 1 && a.pathname === location.pathname && a.search === location.search && h.visible(a));
            let followed = 0;
            for (const link of links) {
              const target = document.getElementById(decodeURIComponent(link.hash.slice(1)));
              if (!target) { faults.push([h.selector(link), 'saknas']); continue; }
              if (!h.visible(target) || followed++ >= 12) continue;
              location.hash = link.hash;
              await h.frames();
              const r = target.getBoundingClientRect();
              const y = Math.max(r.top, 0) + 4, x = Math.max(r.left, 0) + 4;
              const atEnd = scrollY + innerHeight >= document.scrollingElement.scrollHeight - 2;
              const top = document.elementFromPoint(x, y);
              const over = top && !top.contains(target) && !target.contains(top) && fixed(top);
              if (r.bottom <= 0 || (r.top >= innerHeight && !atEnd) || (over && !fixed(target))) faults.push([h.selector(link), 'skymd']);
            }
            return faults;
            """;

    @Override
    public void look(Tab tab, URI page, Findings findings) {
        tab.run(FAULTS)
                .forEach(fault -> findings.add(
                        ProbeRule.ANCHOR, fault.get(0).asText(), fault.get(1).asText()));
    }
}
