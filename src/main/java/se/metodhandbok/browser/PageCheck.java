package se.metodhandbok.browser;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Everything that is looked at on one page, in one tab. */
final class PageCheck {
    /** How much of a page is looked at. */
    enum Depth {
        /** A page of the handbook: axe-core narrow and light, then wide and dark, and its width on a phone. */
        STATES,
        /** The longest page of its type in the handbook: axe-core in all four states, and every probe. */
        STATES_AND_PROBES,
        /** Any finished page: the probes that hold for all pages, and what axe-core needs a drawn page for. */
        ANY_PAGE
    }

    private final Tab tab;
    private final Set<String> seenWell;
    private final List<String> unchecked = new ArrayList<>();

    /**
     * A look in one tab.
     *
     * @param seenWell see {@link KeyboardWalk} and {@link TextColours}
     */
    PageCheck(Tab tab, Set<String> seenWell) {
        this.tab = tab;
        this.seenWell = seenWell;
    }

    PageResult look(String path, URI page, Depth depth) {
        Findings findings = new Findings(tab);
        if (depth == Depth.ANY_PAGE) {
            tab.reset();
            tab.open(page);
            Axe.DRAWN.look(tab, findings);
            // Pages of any origin need not have anything in common.
            Probe.forAnyPage(new HashSet<>()).forEach(probe -> run(probe, page, findings));
        } else {
            states(page, depth, findings);
            if (depth == Depth.STATES_AND_PROBES) {
                Probe.forAnyPage(seenWell).forEach(probe -> run(probe, page, findings));
                Probe.forOwnPages().forEach(probe -> run(probe, page, findings));
            }
        }
        return new PageResult(path, findings.all(), unchecked);
    }

    /**
     * The page is loaded once, and drawn narrow and light, then wide and dark. The longest page of each type is drawn in
     * the other two states as well: what they alone could show comes from the style sheet and the template, which the
     * other pages of the type share.
     */
    private void states(URI page, Depth depth, Findings findings) {
        tab.reset();
        tab.size(Tab.NARROW, Tab.HEIGHT);
        tab.open(page);
        findings.state("320 px, ljust");
        TextColours colours = new TextColours(tab, seenWell);
        Axe.STRUCTURE.look(tab, findings);
        Reflow.judge(tab, ProbeRule.TOO_WIDE, findings);
        if (depth == Depth.STATES) {
            colours.lookAtNewKinds(findings);
            dark();
            tab.size(Tab.WIDE, Tab.HEIGHT);
            findings.state("1 280 px, mörkt");
            colours.lookAtNewKinds(findings);
        } else {
            colours.look(findings);
            dark();
            findings.state("320 px, mörkt");
            colours.lookAtNewKinds(findings);
            tab.size(Tab.WIDE, Tab.HEIGHT);
            findings.state("1 280 px, mörkt");
            colours.look(findings);
            tab.media("screen", Map.of());
            findings.state("1 280 px, ljust");
            Axe.STRUCTURE.look(tab, findings);
            colours.lookAtNewKinds(findings);
        }
        findings.state("");
    }

    private void dark() {
        tab.media("screen", Map.of("prefers-color-scheme", "dark"));
    }

    /** A probe that fails on a page says so, and the others go on. */
    private void run(Probe probe, URI page, Findings findings) {
        findings.state("");
        try {
            tab.reset();
            tab.open(page);
            probe.look(tab, page, findings);
        } catch (IllegalArgumentException e) {
            unchecked.add(probe.getClass().getSimpleName() + ": " + e.getMessage());
        }
    }
}
