package se.metodhandbok.browser;

import java.net.URI;

/** A reader who asks for less motion gets none: no animation, no transition, no gliding (WCAG 2.3.3). */
final class Motion implements Probe {
    private static final String MOVING = """
            const longest = list => Math.max(...list.split(',').map(v => parseFloat(v) * (v.includes('ms') ? 1 : 1000)));
            const moving = new Set(document.getAnimations().filter(a => a.playState === 'running').map(a => a.effect?.target));
            return [document.documentElement, ...document.querySelectorAll('body, body *')].filter(e => {
              const s = getComputedStyle(e);
              return moving.has(e) || s.scrollBehavior === 'smooth' || (longest(s.transitionDuration) > 1 && s.transitionProperty !== 'none')
                || (s.animationName !== 'none' && longest(s.animationDuration) > 1);
            }).slice(0, 5).map(h.selector);
            """;

    @Override
    public void look(Tab tab, URI page, Findings findings) {
        findings.state("mindre rörelse");
        findings.addEach(ProbeRule.MOTION, tab.run(MOVING));
    }
}
