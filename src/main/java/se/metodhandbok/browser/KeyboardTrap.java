package se.metodhandbok.browser;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether focus that Tab can't move out of the page can be moved out backward, or with keys the page tells of (WCAG
 * 2.1.2 allows "any other standard exit method", and others if the user is told).
 */
final class KeyboardTrap {
    private static final Pattern COMBINATION = Pattern.compile(
            "\\b((?:(?:Ctrl|Control|Kontroll|Alt|Shift|Skift|Cmd|Command|Meta)\\s*\\+\\s*)+(?:[A-Za-z0-9]\\b|Esc(?:ape)?|Enter|Home|End|Tab|F\\d{1,2})|Esc(?:ape)?|F\\d{1,2})\\b",
            Pattern.CASE_INSENSITIVE);

    private final Tab tab;

    KeyboardTrap(Tab tab) {
        this.tab = tab;
    }

    /** Tells of a trap at the last of the stops, unless there is a way out. */
    void judge(List<JsonNode> stops, Findings findings) {
        JsonNode held = stops.getLast();
        if (leaves(Key.TAB.with(Key.SHIFT), stops.size() + 3) || leavesByToldKeys(stops.size())) {
            return;
        }
        findings.add(ProbeRule.TRAP, held.path("selector").asText());
    }

    private boolean leaves(Key key, int steps) {
        for (int step = 0; step < steps; step++) {
            tab.run("h.left(); return null;");
            tab.press(key);
            if (tab.run(KeyboardWalk.SETTLE + "return h.unfocused() || h.left()")
                    .asBoolean()) {
                return true;
            }
        }
        return false;
    }

    private boolean leavesByToldKeys(int stops) {
        String words = tab.run("""
                const e = document.activeElement;
                const described = (e.getAttribute('aria-describedby') ?? '').split(/\\s+/).map(id => document.getElementById(id)?.textContent ?? '');
                return [document.body.innerText, e.title, e.ariaLabel, e.ariaDescription, ...described].join('\\n');
                """).asText();
        Set<String> told = new LinkedHashSet<>();
        for (Matcher match = COMBINATION.matcher(words); match.find(); ) {
            told.add(match.group(1));
        }
        for (String combination : told) {
            var key = Key.named(combination);
            if (key.isPresent()) {
                tab.press(key.get());
                if (leaves(Key.TAB, stops + 3)) {
                    return true;
                }
            }
        }
        return false;
    }
}
