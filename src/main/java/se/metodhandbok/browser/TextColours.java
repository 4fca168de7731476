package se.metodhandbok.browser;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The rules of axe-core that judge colours (WCAG 1.4.1, 1.4.3). They take most of its time, and pages that share templates
 * and style sheet have the same few kinds of text. Texts are of one kind when their elements, and all elements around them,
 * have the same names, classes and colours, in the same size, in a window of the same width.
 */
final class TextColours {
    private final Tab tab;
    private final Set<String> seenWell;

    /**
     * A judge for the tab.
     *
     * @param seenWell the kinds of text that were seen well, here or on pages before; grows
     */
    TextColours(Tab tab, Set<String> seenWell) {
        this.tab = tab;
        this.seenWell = seenWell;
    }

    /** Judges every text of the page as it stands. */
    void look(Findings findings) {
        if (Axe.COLOURS.look(tab, findings) == 0) {
            kinds().forEach(kind -> seenWell.add(kind.asText()));
        }
    }

    /** Judges one text of each kind that has not been seen well before. */
    void lookAtNewKinds(Findings findings) {
        List<Integer> places = new ArrayList<>();
        List<String> unseen = new ArrayList<>();
        JsonNode kinds = kinds();
        for (int i = 0; i < kinds.size(); i++) {
            if (!seenWell.contains(kinds.get(i).asText())) {
                places.add(i);
                unseen.add(kinds.get(i).asText());
            }
        }
        if (!unseen.isEmpty() && Axe.COLOURS.look(tab, findings, places) == 0) {
            seenWell.addAll(unseen);
        }
    }

    private JsonNode kinds() {
        return tab.run("return h.textKinds();");
    }
}
