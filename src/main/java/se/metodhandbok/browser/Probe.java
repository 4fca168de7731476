package se.metodhandbok.browser;

import java.net.URI;
import java.util.List;
import java.util.Set;

/**
 * One thing about a page that only a browser shows. Starts with the page newly opened in an ordinary window and may leave
 * it in any state.
 */
interface Probe {
    void look(Tab tab, URI page, Findings findings);

    /**
     * Those that can judge any finished page.
     *
     * @param focusSeenWell see {@link KeyboardWalk}
     */
    static List<Probe> forAnyPage(Set<String> focusSeenWell) {
        return List.of(
                new KeyboardWalk(focusSeenWell),
                new Bypass(),
                new KeyboardScrolling(),
                new Shortcuts(),
                new Reflow(),
                new Zoom(),
                new TextSpacing(),
                new ForcedColours(),
                new SelfUpdate(),
                new Media(),
                new Hover(),
                new Orientation(),
                new Dragging(),
                new Combobox(),
                new InPageLinks());
    }

    /** Those that ask more than WCAG does, or that only hold for pages of the handbook. */
    static List<Probe> forOwnPages() {
        return List.of(
                new SkipLink(), new LargeText(), new DarkMode(), new Motion(), new Printing(), new WithoutScript());
    }
}
