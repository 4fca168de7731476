package se.metodhandbok.source;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import se.metodhandbok.model.Heading;
import se.metodhandbok.model.Place;
import se.metodhandbok.model.Problem;
import se.metodhandbok.model.Reference;
import se.metodhandbok.model.Reference.Kind;
import se.metodhandbok.model.Rule;
import se.metodhandbok.model.Slug;

/** Reads headings, anchors and references out of a shaped body, and finds where in the author's text each of them stands. */
final class BodyReader {
    private static final Pattern EXTERNAL = Pattern.compile("^(?:[a-zA-Z][a-zA-Z0-9+.-]*:|//).*");

    private final SourceText source;
    private final Element body;
    private final Consumer<Problem> problems;
    private final Spellings spellings;

    BodyReader(SourceText source, Element body, Consumer<Problem> problems) {
        this.source = source;
        this.body = body;
        this.problems = problems;
        this.spellings = new Spellings(source);
    }

    /** The headings in order, after telling of skipped levels (WCAG 1.3.1, technique G141). */
    List<Heading> headings() {
        List<Heading> headings = new ArrayList<>();
        int above = 1;
        int from = 0;
        for (Element element : body.select("h1, h2, h3, h4, h5, h6")) {
            int level = element.nodeName().charAt(1) - '0';
            from = headingLine(element.text(), from);
            Place place = source.place(from);
            if (level > above + 1) {
                problems.accept(Problem.of(place, Rule.SKIPPED_HEADING, element.text(), above + 1, level));
            }
            headings.add(new Heading(level, element.id(), element.text(), place));
            above = level;
        }
        return headings;
    }

    /** Every id, after telling of those used twice (WCAG 4.1.2: an id that labels must be unique). */
    Set<String> anchors() {
        Set<String> anchors = new LinkedHashSet<>();
        for (Element element : body.select("[id]")) {
            if (!anchors.add(element.id())) {
                String id = Pattern.quote(element.id());
                List<Place> places = source.find(Pattern.compile("\\[#" + id + "\\b|\\[\\[" + id + "\\b|\\{#" + id));
                problems.accept(Problem.of(
                        places.isEmpty() ? source.place(1) : places.getLast(), Rule.DUPLICATE_ID, element.id()));
            }
        }
        return anchors;
    }

    /** Links, images and terms in order. Addresses on other sites are left out. */
    List<Reference> references() {
        List<Reference> references = new ArrayList<>();
        for (Element element : body.select("a[href], img[src]")) {
            if (element.nameIs("img")) {
                references.add(image(element));
            } else if (element.attr("href").startsWith("term:")) {
                String term = element.attr("href").substring("term:".length());
                references.add(new Reference(Kind.TERM, term, spellings.next("term:" + Pattern.quote(term) + "\\[")));
            } else if (!EXTERNAL.matcher(element.attr("href")).matches()) {
                String target = decode(element.attr("href"));
                element.attr("href", target);
                references.add(new Reference(Kind.LINK, target, spellings.next(spelling(target))));
            }
        }
        return references;
    }

    /** Tells of HTML that would run, style or frame: the site's content security policy stops it at the reader. */
    void refuseActiveHtml() {
        for (Element element : body.select("script, style, iframe, object, embed, form, link, meta, base")) {
            active("<" + element.nodeName(), element.nodeName());
            element.remove();
        }
        for (Element element : body.getAllElements()) {
            for (Attribute attribute : element.attributes().asList()) {
                boolean runs = attribute
                        .getValue()
                        .strip()
                        .toLowerCase(java.util.Locale.ROOT)
                        .startsWith("javascript:");
                if (attribute.getKey().startsWith("on") || attribute.getKey().equals("style") || runs) {
                    active(Pattern.quote(attribute.getKey()) + "\\s*=", attribute.getKey());
                    element.removeAttr(attribute.getKey());
                }
            }
        }
    }

    private void active(String pattern, String name) {
        problems.accept(Problem.of(spellings.next(pattern), Rule.ACTIVE_HTML, name));
    }

    private Reference image(Element image) {
        String target = decode(image.attr("src"));
        Place place = spellings.next(Pattern.quote(target));
        String fileName = target.substring(target.lastIndexOf('/') + 1).replaceFirst("\\.[^.]*$", "");
        // Asciidoctor makes up an alternative text from the file name when the author gave none.
        if (!image.hasAttr("alt") || image.attr("alt").equals(fileName.replaceAll("[_-]", " "))) {
            problems.accept(Problem.of(place, Rule.NO_ALT_TEXT, target));
        }
        return new Reference(Kind.IMAGE, target, place);
    }

    private static String spelling(String target) {
        if (!target.startsWith("#")) {
            return Pattern.quote(target);
        }
        String id = Pattern.quote(target.substring(1));
        return "<<#?" + id + "[,>]|xref:#?" + id + "\\[|\\]\\(#" + id + "\\)";
    }

    private int headingLine(String text, int from) {
        String slug = Slug.of(text);
        for (int i = from; i < source.lines().size(); i++) {
            String line = source.lines().get(i).text();
            if (line.matches("[=#]{1,6}\\s.*") && Slug.of(line).equals(slug)) {
                return i + 1;
            }
        }
        return Math.max(from, 1);
    }

    private static String decode(String address) {
        try {
            return URLDecoder.decode(address.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            // A stray per cent sign: the address is taken as it stands and found missing.
            return address;
        }
    }

    /** A body's HTML without reformatting, so that text in {@code pre} keeps its white space. */
    static String html(Document document) {
        return document.body().html();
    }
}
