package se.metodhandbok.browser;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;

/** Deque's axe-core on the page as it stands. */
final class Axe {
    // target-size is off unless asked for; css-orientation-lock fetches the style sheet again, and the probe
    // Orientation
    // looks at what it would.
    /** Every rule for WCAG 2.2 A and AA, best practice and the experimental ones. */
    static final Axe ALL = new Axe("""
            { "runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice", "experimental"],
              "rules": { "target-size": { "enabled": true }, "css-orientation-lock": { "enabled": false } } }""");

    /** The rules whose outcome changes with the colours only. */
    static final Axe COLOURS = new Axe("""
            { "runOnly": { "type": "rule", "values": ["color-contrast", "link-in-text-block"] } }""");

    /** The rules that need the page to be drawn. */
    static final Axe DRAWN = new Axe("""
            { "runOnly": { "type": "rule",
              "values": ["color-contrast", "color-contrast-enhanced", "link-in-text-block", "target-size"] } }""");

    private static final String RUN = """
            const { violations } = await axe.run(document, { ...JSON.parse(args[0]), resultTypes: ['violations'], preload: false, iframes: false });
            const known = new Map(axe.getRules().map(r => [r.ruleId, r.actIds ?? []]));
            return violations.flatMap(({ id, help, tags, nodes }) => nodes.map(({ target, any, all, none }) => ({
              id, help, act: known.get(id), wcag: tags.filter(t => /^wcag\\d{3,}$/.test(t)),
              selector: target.join(' '), why: [...any, ...all, ...none].map(c => c.message).join('; ') })));
            """;

    private final String options;

    private Axe(String options) {
        this.options = options;
    }

    /** Tells what axe-core calls violations. */
    void look(Tab tab, Findings findings) {
        for (JsonNode fault : tab.run(RUN, options)) {
            findings.add(
                    "axe-" + fault.path("id").asText(),
                    texts(fault.path("act")),
                    texts(fault.path("wcag")).stream().map(Axe::criterion).toList(),
                    fault.path("selector").asText(),
                    List.of(fault.path("help").asText(), fault.path("why").asText()));
        }
    }

    private static List<String> texts(JsonNode list) {
        return new ArrayList<>(StreamSupport.stream(list.spliterator(), false)
                .map(JsonNode::asText)
                .toList());
    }

    /** {@code wcag1412} is 1.4.12. */
    private static String criterion(String tag) {
        String digits = tag.substring("wcag".length());
        return digits.charAt(0) + "." + digits.charAt(1) + "." + digits.substring(2);
    }
}
