package se.metodhandbok.browser;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/**
 * No single printable key does something outside the field that has the focus, unless the reader can turn it off or
 * change it (WCAG 2.1.4).
 */
final class Shortcuts implements Probe {
    private static final String KEYS = "abcdefghijklmnopqrstuvwxyz0123456789+-*/?.,;!#";

    /** What could turn a shortcut off; a button that sends a form could not. */
    private static final String CONTROLS = """
            return [...document.querySelectorAll('button, input[type=button], input[type=checkbox], input[type=radio], [role=button], [role=switch], [role=checkbox]')]
              .filter(e => h.visible(e) && !(e.form && e.type === 'submit'))""";

    /** Fields get something in them, for a shortcut that uses what is written. */
    private static final String PREPARE = """
            document.querySelectorAll('input:not([type]), input[type=text], input[type=search], textarea').forEach(f => { f.value = 'prov'; });
            document.activeElement?.blur();
            await h.wait(10);
            h.changed = 0;
            h.watch ??= new MutationObserver(list => { h.changed += list.length; });
            h.watch.observe(document.documentElement, { subtree: true, childList: true, characterData: true, attributes: true });
            h.before = [scrollX, scrollY, location.href, document.activeElement, JSON.stringify([...document.querySelectorAll('input, textarea, select')].map(f => [f.value, f.checked]))];
            return null;
            """;

    private static final String CHANGED = """
            await h.wait(20);
            if (!h?.before) return true;
            const now = [scrollX, scrollY, location.href, document.activeElement, JSON.stringify([...document.querySelectorAll('input, textarea, select')].map(f => [f.value, f.checked]))];
            return h.changed > 0 || now.some((value, i) => value !== h.before[i]);
            """;

    @Override
    public void look(Tab tab, URI page, Findings findings) {
        if (!tab.run("return h.listens('keydown', 'keypress', 'keyup')").asBoolean() || !anyDoesSomething(tab)) {
            return;
        }
        tab.open(page);
        List<Character> suspects = new ArrayList<>();
        for (int n = 0; n < KEYS.length(); n++) {
            char key = KEYS.charAt(n);
            if (doesSomething(tab, key)) {
                suspects.add(key);
                tab.open(page);
            }
        }
        for (char key : suspects) {
            tab.open(page);
            // Once more, in case the page changed by itself just then.
            if (doesSomething(tab, key) && !canBeTurnedOff(tab, page, key)) {
                findings.add(ProbeRule.SHORTCUT, "", key);
            }
        }
    }

    /** All keys after one another, which on most pages is all that is needed. */
    private static boolean anyDoesSomething(Tab tab) {
        tab.run(PREPARE);
        tab.write(KEYS);
        return tab.run(CHANGED).asBoolean();
    }

    private static boolean doesSomething(Tab tab, char key) {
        tab.run(PREPARE);
        tab.press(Key.of(key));
        return tab.run(CHANGED).asBoolean();
    }

    /** Whether some control of the page, used once, makes the key do nothing. */
    private static boolean canBeTurnedOff(Tab tab, URI page, char key) {
        int count = tab.run(CONTROLS + ".length").asInt();
        for (int n = 0; n < count; n++) {
            tab.open(page);
            tab.run(CONTROLS + "[args[0]]?.click(); await h.wait(50); return null;", n);
            if (!doesSomething(tab, key)) {
                return true;
            }
        }
        return false;
    }
}
