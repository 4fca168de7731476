package se.metodhandbok.site;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;
import se.metodhandbok.model.Metadata;
import se.metodhandbok.model.Page;
import se.metodhandbok.model.PageType;
import se.metodhandbok.model.Site;

/**
 * Links each glossary term where a page first uses it, in any of its Swedish forms, unless the author has already linked
 * it. Authors need not remember which words the glossary holds.
 */
final class Glossary {
    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{N}-]*");
    private static final int LONGEST_TERM_IN_WORDS = 4;

    /** The endings Swedish nouns take in plural, definite form and genitive. */
    private static final List<String> ENDINGS = List.of(
            "", "s", "n", "ns", "en", "ens", "t", "ts", "et", "ets", "r", "rs", "er", "ers", "ar", "ars", "or", "ors",
            "na", "nas", "rna", "rnas", "erna", "ernas", "arna", "arnas", "orna", "ornas");

    /** Shorter terms are matched as they stand: too many words begin like them. */
    private static final int SHORTEST_INFLECTED = 4;

    /** Where a link would disturb: other links, headings, code, and labels that tick a box. */
    private static final Set<String> NO_LINKS_IN =
            Set.of("a", "h2", "h3", "h4", "h5", "h6", "code", "pre", "label", "dt", "th", "caption", "figcaption");

    private final Map<String, String> termByForm = new HashMap<>();

    Glossary(Site site) {
        List<Page> terms = site.ofType(PageType.BEGREPP);
        terms.forEach(term -> add(term.title(), term));
        for (Page term : terms) {
            Metadata.Concept concept = (Metadata.Concept) term.metadata();
            concept.synonyms().forEach(synonym -> add(synonym, term));
            if (!concept.abbreviation().isEmpty()) {
                termByForm.putIfAbsent(concept.abbreviation(), term.name());
            }
        }
    }

    private void add(String word, Page term) {
        forms(word).forEach(form -> termByForm.putIfAbsent(form, term.name()));
    }

    /** Links first uses in the body, and gives every term linked in it, in order of appearance. */
    List<String> link(Page page, Element body) {
        Set<String> linked = new LinkedHashSet<>(terms(body));
        if (page.type() == PageType.BEGREPP) {
            linked.add(page.name());
        }
        List<TextNode> texts = new ArrayList<>();
        body.traverse((node, depth) -> {
            if (node instanceof TextNode text && mayHoldLink(text)) {
                texts.add(text);
            }
        });
        texts.forEach(text -> linkIn(text, linked));
        return terms(body);
    }

    private static List<String> terms(Element body) {
        return body.select("a.term").stream()
                .map(link -> link.attr("href").substring("#ord-".length()))
                .distinct()
                .toList();
    }

    private void linkIn(TextNode text, Set<String> linked) {
        String whole = text.getWholeText();
        Matcher words = WORD.matcher(whole);
        int written = 0;
        int from = 0;
        while (words.find(from)) {
            Use use = use(whole, words.start());
            from = use == null ? words.end() : use.end();
            if (use != null && linked.add(use.term())) {
                text.before(new TextNode(whole.substring(written, words.start())));
                Element link = new Element("a").addClass("term").attr("href", "#ord-" + use.term());
                text.before(link.text(whole.substring(words.start(), from)));
                written = from;
            }
        }
        if (written > 0) {
            text.text(whole.substring(written));
        }
    }

    /** A term's use in a text, up to but not including {@code end}. */
    private record Use(String term, int end) {}

    /** The longest term that begins at the place, or null. */
    private @Nullable Use use(String text, int start) {
        Matcher words = WORD.matcher(text);
        Use longest = null;
        int end = start;
        for (int count = 0; count < LONGEST_TERM_IN_WORDS && words.find(end); count++) {
            if (count > 0 && !text.substring(end, words.start()).equals(" ")) {
                break;
            }
            end = words.end();
            String candidate = text.substring(start, end);
            String term = Optional.ofNullable(termByForm.get(candidate)).orElse(termByForm.get(lower(candidate)));
            if (term != null) {
                longest = new Use(term, end);
            }
        }
        return longest;
    }

    private static Set<String> forms(String term) {
        if (term.length() < SHORTEST_INFLECTED || term.equals(term.toUpperCase(Locale.ROOT))) {
            return Set.of(term);
        }
        String word = lower(term);
        Set<String> forms = new LinkedHashSet<>();
        ENDINGS.forEach(ending -> forms.add(word + ending));
        if (word.endsWith("e") || word.endsWith("a")) {
            // Milstolpe, milstolpar; projektledare, projektledarna.
            String stem = word.substring(0, word.length() - 1);
            ENDINGS.stream().filter(ending -> ending.length() > 1).forEach(ending -> forms.add(stem + ending));
        }
        return forms;
    }

    private static boolean mayHoldLink(Node node) {
        for (Node parent = node.parent(); parent != null; parent = parent.parent()) {
            // A template's outline is a paper to copy, not a text to explain.
            boolean outline = parent instanceof Element element && element.is("section.mall");
            if (NO_LINKS_IN.contains(parent.nodeName()) || outline) {
                return false;
            }
        }
        return true;
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.forLanguageTag("sv"));
    }
}
