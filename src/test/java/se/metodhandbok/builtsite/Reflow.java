package se.metodhandbok.builtsite;

import java.util.List;

/** Whether a page fits the window without scrolling sideways (WCAG 1.4.10). */
final class Reflow {
    private static final String STICKING_OUT = """
            await document.fonts.ready;
            if (document.scrollingElement.scrollWidth <= innerWidth) return [];
            const out = [...document.body.querySelectorAll('*')].filter(e =>
              e.getBoundingClientRect().right > innerWidth && !e.closest('.scroll > *, .hidden') && e.checkVisibility());
            const inner = out.filter(e => !out.some(other => other !== e && e.contains(other)));
            return [`${document.scrollingElement.scrollWidth} px wide`, ...inner.map(e => e.outerHTML.slice(0, 120))];
            """;

    private Reflow() {}

    /** Empty when the page fits, otherwise how wide it is and the innermost elements that stick out. */
    static List<String> stickingOut(Browser browser) {
        return browser.lines(STICKING_OUT);
    }
}
