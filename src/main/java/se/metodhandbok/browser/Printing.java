package se.metodhandbok.browser;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;

/** On paper: no navigation, dark on light, nothing cut off or outside the sheet; and a PDF with tags, title and language. */
final class Printing implements Probe {
    /** What is left of an A4 sheet between margins of 16 mm. */
    private static final int PAPER_WIDTH = 672;

    private static final String FAULTS = """
            await h.frames();
            const faults = [];
            const light = c => { const n = c.match(/[\\d.]+/g).map(Number); return n.length === 4 && n[3] === 0 ? 255 : (n[0] + n[1] + n[2]) / 3; };
            document.querySelectorAll('nav, header form').forEach(e => { if (h.visible(e)) faults.push([h.selector(e), 'meny']); });
            const heading = document.querySelector('h1');
            if (!heading || !h.visible(heading)) faults.push(['', 'rubrik']);
            if (light(getComputedStyle(document.body).backgroundColor) < 200 || light(getComputedStyle(document.body).color) > 100) faults.push(['', 'farg']);
            h.clipped().forEach(e => faults.push([h.selector(e), 'klipps']));
            h.stickingOut().forEach(e => faults.push([h.selector(e), 'utanfor']));
            // Paper can't be scrolled.
            [...document.querySelectorAll('main *')].filter(e => h.visible(e) && (h.scrolls(getComputedStyle(e).overflowX)) && e.scrollWidth > e.clientWidth + 1).forEach(e => faults.push([h.selector(e), 'utanfor']));
            return faults;
            """;

    @Override
    public void look(Tab tab, URI page, Findings findings) {
        findings.state("utskrift");
        tab.size(PAPER_WIDTH, Tab.HEIGHT);
        tab.media("print", Map.of("prefers-color-scheme", "dark"));
        tab.run(FAULTS)
                .forEach(fault -> findings.add(
                        ProbeRule.PRINT, fault.get(0).asText(), fault.get(1).asText()));
        tab.reset();
        byte[] pdf = Base64.getDecoder()
                .decode(tab.command("Page.printToPDF", Map.of("preferCSSPageSize", true, "generateTaggedPDF", true))
                        .path("data")
                        .asText());
        String text = new String(pdf, StandardCharsets.ISO_8859_1);
        for (String part : new String[] {"/StructTreeRoot", "/Lang", "/Title"}) {
            if (!text.contains(part)) {
                findings.add(ProbeRule.PDF, "", part.substring(1));
            }
        }
    }
}
