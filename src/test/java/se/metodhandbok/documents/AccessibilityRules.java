package se.metodhandbok.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What Microsoft's published rules for its accessibility checker say of a file, as far as the file's XML shows it:
 * alternative texts, header rows, no merged cells, headings in order, link texts, title, language, named controls, nothing
 * that floats; and contrast of every style (WCAG 1.4.3).
 */
final class AccessibilityRules {
    private static final Set<String> EMPTY_WORDS = Set.of("här", "klicka här", "läs mer", "mer", "länk");
    private static final double LEAST_CONTRAST = 4.5;

    private final List<String> findings = new ArrayList<>();

    private AccessibilityRules() {}

    static List<String> findings(byte[] file, String language) {
        PackageParts parts = PackageParts.of(file);
        AccessibilityRules rules = new AccessibilityRules();
        if (parts.parts().containsKey("word/document.xml")) {
            rules.word(parts, language);
        } else {
            rules.openDocument(parts, language);
        }
        return rules.findings;
    }

    private void word(PackageParts parts, String language) {
        Document body = parts.xml("word/document.xml");
        Document styles = parts.xml("word/styles.xml");
        require(!parts.xml("docProps/core.xml").select("dc|title").text().isBlank(), "title");
        require(styles.select("w|docDefaults w|lang[w:val=" + language + "]").size() == 1, "language");
        body.select("wp|docPr")
                .forEach(picture -> require(!picture.attr("descr").isBlank(), "alt"));
        require(body.select("wp|anchor").isEmpty(), "floats");
        for (Element table : body.select("w|tbl")) {
            require(table.selectFirst("w|tr").selectFirst("w|tblHeader") != null, "header row");
            require(table.select("w|gridSpan, w|vMerge").isEmpty(), "merged");
        }
        body.select("w|hyperlink").forEach(link -> linkText(link.text()));
        body.select("w|sdtPr").forEach(control -> {
            require(!control.select("w|alias").attr("w:val").isBlank(), "control's name");
            boolean prompts = control.selectFirst("w|showingPlcHdr") != null;
            require(!prompts || control.selectFirst("w|placeholder") != null, "control's prompt");
        });
        headings(body.select("w|pStyle[w:val^=Heading]").stream()
                .map(style -> Integer.parseInt(style.attr("w:val").substring("Heading".length())))
                .toList());
        for (Element style : styles.select("w|style, w|rPrDefault")) {
            Element colour = style.selectFirst("> w|rPr > w|color");
            if (colour != null) {
                contrast(colour.attr("w:val"), style.attr("w:styleId"));
            }
        }
    }

    private void openDocument(PackageParts parts, String language) {
        Document body = parts.xml("content.xml");
        Document styles = parts.xml("styles.xml");
        require(!parts.xml("meta.xml").select("dc|title").text().isBlank(), "title");
        Element letters = styles.selectFirst("style|default-style > style|text-properties");
        require(language.equals(letters.attr("fo:language") + "-" + letters.attr("fo:country")), "language");
        body.select("draw|frame").forEach(frame -> {
            require(!frame.select("svg|desc").text().isBlank(), "alt");
            require(frame.attr("text:anchor-type").equals("as-char"), "floats");
        });
        for (Element table : body.select("table|table")) {
            require(table.selectFirst("table|table-header-rows") != null, "header row");
            require(
                    table.select("[table:number-columns-spanned], table|covered-table-cell")
                            .isEmpty(),
                    "merged");
        }
        body.select("text|a").forEach(link -> linkText(link.text()));
        body.select("text|user-field-input")
                .forEach(field -> require(!field.attr("text:description").isBlank(), "control's name"));
        headings(body.select("text|h").stream()
                .map(heading -> Integer.parseInt(heading.attr("text:outline-level")))
                .toList());
        for (Element style : styles.select("style|style")) {
            Element text = style.selectFirst("> style|text-properties[fo:color]");
            if (text != null) {
                contrast(text.attr("fo:color").substring(1), style.attr("style:name"));
            }
        }
    }

    private void headings(List<Integer> levels) {
        int above = 0;
        for (int level : levels) {
            require(level <= above + 1, "heading skipped");
            above = level;
        }
    }

    private void linkText(String text) {
        boolean empty = EMPTY_WORDS.contains(text.strip().toLowerCase(Locale.ROOT)) || text.contains("://");
        require(!empty && !text.isBlank(), "link text");
    }

    /** Header cells are on the dark colour, everything else on white or, as a row's header, on the light surface. */
    private void contrast(String colour, String style) {
        List<String> grounds =
                switch (style) {
                    case "Tabellrubrik" -> List.of(Look.DEEP);
                    case "Tabellradrubrik" -> List.of(Look.SURFACE);
                    default -> List.of("FFFFFF");
                };
        grounds.forEach(ground -> require(ratio(colour, ground) >= LEAST_CONTRAST, "contrast of " + style));
    }

    private static double ratio(String one, String other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(String colour) {
        double[] weights = {0.2126, 0.7152, 0.0722};
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            double part = Integer.parseInt(colour.substring(2 * i, 2 * i + 2), 16) / 255.0;
            sum += weights[i] * (part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4));
        }
        return sum;
    }

    private void require(boolean holds, String rule) {
        if (!holds) {
            findings.add(rule);
        }
    }
}
