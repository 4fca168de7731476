package se.metodhandbok.browser;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.HashSet;
import java.util.Set;

/** The reader's own spacing of lines, paragraphs, letters and words cuts no text off (WCAG 1.4.12). */
final class TextSpacing implements Probe {
    private static final String SPACING = """
            h.sheet(`* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important; }
              p { margin-bottom: 2em !important; }`);
            await h.frames();
            return null;
            """;

    private static final String CUT = "return [...h.clipped(), ...h.covered()].map(h.selector)";

    @Override
    public void look(Tab tab, URI page, Findings findings) {
        Set<String> before = new HashSet<>();
        cut(tab, Tab.WIDE).forEach(selector -> before.add(selector.asText()));
        cut(tab, Tab.NARROW).forEach(selector -> before.add(selector.asText()));
        boolean fitted = fits(tab);
        tab.run(SPACING);
        for (int width : new int[] {Tab.NARROW, Tab.WIDE}) {
            findings.state(width + " px, större avstånd");
            for (JsonNode selector : cut(tab, width)) {
                if (!before.contains(selector.asText())) {
                    findings.add(ProbeRule.SPACING_CLIPS, selector.asText());
                }
            }
        }
        tab.size(Tab.NARROW, Tab.HEIGHT);
        if (fitted) {
            Reflow.judge(tab, ProbeRule.TOO_WIDE, findings);
        }
    }

    private static JsonNode cut(Tab tab, int width) {
        tab.size(width, Tab.HEIGHT);
        return tab.run(CUT);
    }

    private static boolean fits(Tab tab) {
        return tab.run("return document.scrollingElement.scrollWidth <= innerWidth")
                .asBoolean();
    }
}
