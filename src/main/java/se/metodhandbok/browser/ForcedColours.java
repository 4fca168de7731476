package se.metodhandbok.browser;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * With the reader's own few colours, as in Windows' contrast themes, fields and buttons have an edge, what is chosen is
 * told by more than a background, and the focus is seen.
 */
final class ForcedColours implements Probe {
    private static final int STOPS = 12;

    private static final String EDGES = """
            const edge = s => ['Top', 'Bottom', 'Left', 'Right'].some(side => parseFloat(s[`border${side}Width`]) > 0 && s[`border${side}Style`] !== 'none');
            return [...document.querySelectorAll('button, input:not([type=hidden], [type=checkbox], [type=radio], [type=range], [type=image], [type=file], [type=color]), select, textarea')]
              .filter(e => h.visible(e) && !e.matches(':disabled')).filter(e => {
                const s = getComputedStyle(e);
                const outlined = s.outlineStyle !== 'none' && parseFloat(s.outlineWidth) > 0;
                const around = getComputedStyle(e.parentElement);
                return !edge(s) && !outlined && !edge(around) && !s.textDecorationLine.includes('underline') && s.appearance === 'none';
              }).map(h.selector);
            """;

    /** What is marked as chosen and looks otherwise than its siblings; {@code args[0]} tells whether shadows count. */
    private static final String STATES = """
            const look = e => { const s = getComputedStyle(e), b = getComputedStyle(e, '::before'), a = getComputedStyle(e, '::after');
              return [s.color, s.borderTopColor, s.borderBottomColor, s.borderLeftColor, s.borderBottomWidth, s.borderTopWidth, s.borderLeftWidth, s.borderBottomStyle, s.outline,
                s.fontWeight, s.fontStyle, s.textDecoration, args[0] || s.forcedColorAdjust === 'none' ? s.backgroundColor + s.boxShadow : '', b.content, b.border, a.content, a.border, e.localName].join('|'); };
            const deep = e => [e, ...e.querySelectorAll('*')].map(look).join('/');
            const kind = e => e.parentElement.localName === 'li' ? [e.parentElement.parentElement, ':scope > li > ' + e.localName] : [e.parentElement, ':scope > ' + e.localName];
            return [...document.querySelectorAll('[aria-current]:not([aria-current=false]), [aria-selected=true], [aria-pressed=true]')].filter(h.visible).filter(e => {
              const [parent, siblings] = kind(e);
              const others = [...parent.querySelectorAll(siblings)].filter(o => o !== e && h.visible(o) && !o.matches('[aria-current], [aria-selected=true], [aria-pressed=true]'));
              return others.some(o => deep(o) !== deep(e)) || others.length === 0;
            }).map(h.selector);
            """;

    @Override
    public void look(Tab tab, URI page, Findings findings) {
        JsonNode marked = tab.run(STATES, true);
        findings.state("tvingade färger");
        tab.media("screen", Map.of("forced-colors", "active"));
        findings.addEach(ProbeRule.FORCED_BORDER, tab.run("await h.frames();" + EDGES));
        Set<String> stillMarked = new HashSet<>();
        tab.run(STATES, false).forEach(selector -> stillMarked.add(selector.asText()));
        for (JsonNode selector : marked) {
            if (!stillMarked.contains(selector.asText())) {
                findings.add(ProbeRule.FORCED_STATE, selector.asText());
            }
        }
        if (!tab.hasItsScripts()) {
            return;
        }
        for (int n = 0; n < STOPS; n++) {
            tab.press(Key.TAB);
            JsonNode stop = tab.run("""
                    const e = document.activeElement;
                    await h.frames();
                    return e === document.body ? null : { selector: h.selector(e), box: h.box(e), look: getComputedStyle(e).outlineStyle };
                    """);
            if (!stop.has("selector")) {
                break;
            }
            // An outline is always kept in forced colours; shadows and backgrounds are not.
            if (stop.path("look").asText().equals("none") && !differs(tab, Tab.Box.of(stop.path("box")))) {
                findings.add(ProbeRule.FORCED_FOCUS, stop.path("selector").asText());
            }
        }
    }

    private static boolean differs(Tab tab, Tab.Box box) {
        if (box.width() < 1 || box.height() < 1 || box.x() + box.width() < 1 || box.y() + box.height() < 1) {
            return true;
        }
        var focused = tab.image(box.grown(10));
        tab.run("h.last = document.activeElement; h.last.blur(); await h.frames(); return null;");
        var plain = tab.image(box.grown(10));
        tab.run("h.last.focus(); return null;");
        return FocusPictures.Change.between(focused, plain).any() > 0;
    }
}
