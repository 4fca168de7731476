package se.metodhandbok.browser;

import com.fasterxml.jackson.databind.JsonNode;
import java.awt.image.BufferedImage;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import se.metodhandbok.model.Colour;

/**
 * Measures the focus in pixels: the same place with and without it. Stops of the same kind in the same kind of place, with
 * the same style sheets, are measured until one has been seen well.
 */
final class FocusPictures {
    private static final int MOST = 60;

    /** How far from the element an indicator is looked for. */
    private static final double AROUND = 60;

    private final Tab tab;
    private final Set<String> seenWell;
    private final String sheets;
    private final Map<String, Shot> shots = new LinkedHashMap<>();

    /**
     * Pictures of the page that is open.
     *
     * @param seenWell the kinds of stops whose focus was seen well, here or on pages before; grows
     */
    FocusPictures(Tab tab, Set<String> seenWell) {
        this.tab = tab;
        this.seenWell = seenWell;
        this.sheets = tab.run(
                        "return [...document.styleSheets].map(s => s.href ?? s.ownerNode.textContent).join('\\n')")
                .asText();
    }

    /** Takes the picture of a stop that has the focus now. */
    void focused(JsonNode stop) {
        String kind = stop.path("look").asText() + "\n" + sheets;
        if (shots.size() < MOST && !shots.containsKey(kind) && !seenWell.contains(kind)) {
            Tab.Box box = Tab.Box.of(stop.path("box"));
            if (box.width() > 0 && box.height() > 0 && box.x() + box.width() > 0 && box.y() + box.height() > 0) {
                double[] scroll = scroll();
                shots.put(kind, new Shot(stop, box, scroll, tab.image(box.grown(AROUND))));
            }
        }
    }

    private double[] scroll() {
        JsonNode at = tab.run("return [scrollX, scrollY]");
        return new double[] {at.get(0).asDouble(), at.get(1).asDouble()};
    }

    /** Takes the pictures without focus and compares. */
    void judge(Findings findings) {
        shots.forEach((kind, shot) -> {
            // Each time: the window may hand the focus back to the page at any moment.
            tab.run(
                    "document.activeElement.blur(); scrollTo({ left: args[0], top: args[1], behavior: 'instant' }); await h.frames(); return null;",
                    shot.scroll[0],
                    shot.scroll[1]);
            Change change = Change.between(shot.image, tab.image(shot.box.grown(AROUND)));
            String selector = shot.stop.path("selector").asText();
            if (change.any() == 0) {
                findings.add(ProbeRule.FOCUS_UNSEEN, selector);
            } else if (change.strong() < ring(shot.stop)) {
                findings.add(ProbeRule.FOCUS_WEAK, selector, change.strong(), Math.round(ring(shot.stop)));
            } else {
                seenWell.add(kind);
            }
        });
    }

    /**
     * The area of a ring two pixels thick, the least of WCAG 2.4.13, less a fifth for rounded corners and for edges that
     * fall between pixels.
     */
    private static double ring(JsonNode stop) {
        return stop.path("ring").asDouble() * 2 * 2 * .8;
    }

    @SuppressWarnings("ArrayRecordComponent")
    private record Shot(JsonNode stop, Tab.Box box, double[] scroll, BufferedImage image) {}

    /**
     * How two pictures differ.
     *
     * @param any pixels that differ so that an eye could see it
     * @param strong pixels that differ by a contrast of at least 3:1
     */
    record Change(int any, int strong) {
        private static final int VISIBLE = 24;

        static Change between(BufferedImage one, BufferedImage other) {
            int any = 0;
            int strong = 0;
            int width = Math.min(one.getWidth(), other.getWidth());
            int height = Math.min(one.getHeight(), other.getHeight());
            for (int y = 0; y < height; y++) {
                for (int x = 0; x < width; x++) {
                    int a = one.getRGB(x, y);
                    int b = other.getRGB(x, y);
                    if (a != b && distance(a, b) > VISIBLE) {
                        any++;
                        if (Colour.ofRgb(a).contrast(Colour.ofRgb(b)) >= 3) {
                            strong++;
                        }
                    }
                }
            }
            return new Change(any, strong);
        }

        private static int distance(int a, int b) {
            return Math.abs((a >> 16 & 255) - (b >> 16 & 255))
                    + Math.abs((a >> 8 & 255) - (b >> 8 & 255))
                    + Math.abs((a & 255) - (b & 255));
        }
    }
}
