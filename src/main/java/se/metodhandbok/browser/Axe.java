package se.metodhandbok.browser;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** Deque's axe-core on the page as it stands. */
final class Axe {
    /**
     * Where the page may get the script: one with an address is compiled once for many pages, which takes longer than
     * most pages take to judge.
     */
    static final String ADDRESS = "/.handbok/axe.min.js";

    // target-size is off unless asked for; css-orientation-lock fetches the style sheet again, and the probe
    // Orientation
    // looks at what it would.
    /** Every rule for WCAG 2.2 A and AA, best practice and the experimental ones, but for {@link #COLOURS}. */
    static final Axe STRUCTURE = new Axe("""
            { "runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice", "experimental"],
              "rules": { "target-size": { "enabled": true }, "css-orientation-lock": { "enabled": false },
                "color-contrast": { "enabled": false }, "link-in-text-block": { "enabled": false } } }""");

    /** The rules whose outcome changes with the colours only. */
    static final Axe COLOURS = new Axe("""
            { "runOnly": { "type": "rule", "values": ["color-contrast", "link-in-text-block"] } }""");

    /** The rules that need the page to be drawn. */
    static final Axe DRAWN = new Axe("""
            { "runOnly": { "type": "rule",
              "values": ["color-contrast", "color-contrast-enhanced", "link-in-text-block", "target-size"] } }""");

    private static final String RUN = """
            const { violations } = await axe.run(args[1] ? { include: args[1].map(i => h.kinds[i]) } : document, { ...JSON.parse(args[0]), resultTypes: ['violations'], preload: false, iframes: false });
            const known = new Map(axe.getRules().map(r => [r.ruleId, r.actIds ?? []]));
            return violations.flatMap(({ id, help, tags, nodes }) => nodes.map(({ target, any, all, none }) => ({
              id, help, act: known.get(id), wcag: tags.filter(t => /^wcag\\d{3,}$/.test(t)),
              selector: target.join(' '), why: [...any, ...all, ...none].map(c => c.message).join('; ') })));
            """;

    /** A page's policy may stop it; then the browser itself puts the script there. */
    private static final String FETCH = """
            if (!window.axe?.run) try { await import(args[0]); } catch {}
            return !!window.axe?.run;
            """;

    private final String options;

    private Axe(String options) {
        this.options = options;
    }

    /** Gives the script to pages that ask for it. */
    static void serve(HttpExchange request) throws IOException {
        byte[] script = Scripts.axe().getBytes(StandardCharsets.UTF_8);
        request.getResponseHeaders().set("Content-Type", "text/javascript; charset=utf-8");
        request.getResponseHeaders().set("Cache-Control", "max-age=86400");
        request.sendResponseHeaders(200, script.length);
        try (OutputStream body = request.getResponseBody()) {
            body.write(script);
        }
    }

    /** Tells what axe-core calls violations, and how many there were. */
    int look(Tab tab, Findings findings) {
        return look(tab, findings, null);
    }

    /**
     * The same for some elements and what is in them.
     *
     * @param kinds their places in what the page found last when it was asked for {@code h.textKinds}; null for the document
     */
    int look(Tab tab, Findings findings, @Nullable List<Integer> kinds) {
        if (!tab.run(FETCH, ADDRESS).asBoolean()) {
            tab.run(Scripts.axe() + "\nreturn null;");
        }
        JsonNode faults = kinds == null ? tab.run(RUN, options) : tab.run(RUN, options, kinds);
        for (JsonNode fault : faults) {
            findings.add(
                    "axe-" + fault.path("id").asText(),
                    texts(fault.path("act")),
                    texts(fault.path("wcag")).stream().map(Axe::criterion).toList(),
                    fault.path("selector").asText(),
                    List.of(fault.path("help").asText(), fault.path("why").asText()));
        }
        return faults.size();
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
