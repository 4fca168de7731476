package se.metodhandbok.browser;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Collects what is found on one page, with a picture of the first few places of each rule. */
final class Findings {
    private static final int PICTURES_A_RULE = 3;
    private static final double MARGIN = 40;
    private static final double MOST = 1600;

    private final Tab tab;
    private final List<Finding> found = new ArrayList<>();
    private String state = "";

    Findings(Tab tab) {
        this.tab = tab;
    }

    /** How the page is shown from now on. */
    void state(String words) {
        state = words;
    }

    void add(ProbeRule rule, String selector, Object... details) {
        add(
                rule.id(),
                rule.act(),
                rule.wcag(),
                selector,
                List.of(details).stream().map(Object::toString).toList());
    }

    /** One finding for each selector of the list, without details. */
    void addEach(ProbeRule rule, JsonNode selectors) {
        selectors.forEach(selector -> add(rule, selector.asText()));
    }

    void add(String rule, List<String> act, List<String> wcag, String selector, List<String> details) {
        boolean known = found.stream()
                .anyMatch(f -> f.rule().equals(rule)
                        && f.selector().equals(selector)
                        && f.details().equals(details));
        if (!known) {
            found.add(new Finding(rule, act, wcag, selector, state, details, clues(selector), picture(rule, selector)));
        }
    }

    private List<String> clues(String selector) {
        List<String> clues = new ArrayList<>();
        onElement("return e && args[0] ? h.clues(e) : [];", selector).forEach(clue -> clues.add(clue.asText()));
        return clues;
    }

    private Finding.Picture picture(String rule, String selector) {
        if (found.stream().filter(f -> f.rule().equals(rule)).count() >= PICTURES_A_RULE) {
            return Finding.Picture.NONE;
        }
        JsonNode box = onElement("return e && h.box(e);", selector);
        if (box.path("width").asDouble() < 1 || box.path("height").asDouble() < 1) {
            return Finding.Picture.NONE;
        }
        Tab.Box around = Tab.Box.of(box).grown(MARGIN);
        if (around.width() < 1 || around.height() < 1) {
            // Outside the page, to the left or above; Chromium never answers when asked for a picture of that.
            return Finding.Picture.NONE;
        }
        return new Finding.Picture(tab.picture(
                new Tab.Box(around.x(), around.y(), Math.min(around.width(), MOST), Math.min(around.height(), MOST))));
    }

    /** Runs a script on the element {@code e}; the page itself when the selector is empty. */
    private JsonNode onElement(String script, String selector) {
        try {
            return tab.run(
                    "const e = args[0] ? document.querySelector(args[0]) : document.documentElement;" + script,
                    selector);
        } catch (IllegalArgumentException e) {
            // axe-core has selectors of its own for what is in frames. A finding without a picture is still a finding.
            return MissingNode.getInstance();
        }
    }

    List<Finding> all() {
        return List.copyOf(found);
    }

    /** Widths and lengths as they are told. */
    static String number(double value) {
        return String.format(Locale.forLanguageTag("sv"), value < 10 ? "%.1f" : "%.0f", value);
    }
}
