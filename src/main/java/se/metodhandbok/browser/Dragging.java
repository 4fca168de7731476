package se.metodhandbok.browser;

import java.net.URI;

/** Nothing is done by dragging only: what can be dragged has a button or field beside it (WCAG 2.5.7). */
final class Dragging implements Probe {
    private static final String DRAGGED = """
            return [...document.querySelectorAll('[draggable=true]')].filter(e => h.visible(e)
              && !e.querySelector('button, input, select, a[href], [role=button]') && !e.matches('button, a[href]')
              && !e.parentElement.querySelector(':scope > button, :scope > input, :scope > select')).map(h.selector);
            """;

    @Override
    public void look(Tab tab, URI page, Findings findings) {
        findings.addEach(ProbeRule.DRAG, tab.run(DRAGGED));
    }
}
