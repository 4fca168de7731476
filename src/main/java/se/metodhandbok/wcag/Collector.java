package se.metodhandbok.wcag;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import se.metodhandbok.wcag.page.Names;
import se.metodhandbok.wcag.rule.Findings;
import se.metodhandbok.wcag.rule.WcagRule;

/** Gathers a page's findings in words. */
final class Collector implements Findings {
    /** After so many of one rule on one page, more tell nothing new. */
    static final int MAX_PER_RULE = 100;

    private static final int MAX_DETAIL = 80;
    private static final int SHORTEST_CLUE = 2;

    private final WcagMessages messages;
    private final boolean tripleA;
    private final List<Found> failures = new ArrayList<>();
    private final List<Found> reviews = new ArrayList<>();
    private final Set<WcagRule> applying = EnumSet.noneOf(WcagRule.class);
    private final Map<WcagRule, Integer> counts = new EnumMap<>(WcagRule.class);

    Collector(WcagMessages messages, boolean tripleA) {
        this.messages = messages;
        this.tripleA = tripleA;
    }

    @Override
    public void applies(WcagRule rule) {
        applying.add(rule);
    }

    @Override
    public void fail(WcagRule rule, Element element, Object... details) {
        add(failures, rule, element, details);
    }

    @Override
    public void review(WcagRule rule, Element element, Object... details) {
        if (rule.isTripleA()) {
            return;
        }
        add(reviews, rule, element, details);
    }

    /** What a rule told, not yet in words. */
    private record Found(WcagRule rule, Element element, List<String> words) {}

    private void add(List<Found> list, WcagRule rule, Element element, Object... details) {
        if ((rule.isTripleA() && !tripleA) || counts.merge(rule, 1, Integer::sum) > MAX_PER_RULE) {
            return;
        }
        applying.add(rule);
        list.add(new Found(
                rule, element, Stream.of(details).map(Collector::shortened).toList()));
    }

    private Finding inWords(Found found, int line) {
        WcagRule rule = found.rule();
        return new Finding(
                rule.id(),
                rule.act(),
                rule.criteria(),
                CssPath.of(found.element()),
                line,
                messages.what(rule.id(), found.words()),
                messages.fix(rule.id(), found.words()),
                found.words(),
                clues(found.element()));
    }

    private static String shortened(Object detail) {
        String word = Names.clean(String.valueOf(detail));
        return word.length() > MAX_DETAIL ? word.substring(0, MAX_DETAIL) + " …" : word;
    }

    private static List<String> clues(Element element) {
        Set<String> clues = new LinkedHashSet<>();
        for (String attribute : List.of("alt", "aria-label", "href", "src", "id", "lang")) {
            String value = element.attr(attribute).replaceAll("^.*/", "").replaceAll("\\.html", "");
            clues.add(value.length() > MAX_DETAIL ? "" : value);
        }
        clues.add(Names.clean(element.ownText()));
        element.textNodes().forEach(text -> clues.add(Names.clean(text.text())));
        element.children().stream().limit(3).forEach(child -> clues.add(Names.clean(child.ownText())));
        clues.removeIf(clue -> clue.length() < SHORTEST_CLUE);
        return List.copyOf(clues);
    }

    /**
     * What was found, in words.
     *
     * @param lines finds the lines of elements; asked only when something was found
     */
    PageResult result(List<String> missingSheets, Function<Set<Element>, IdentityHashMap<Element, Integer>> lines) {
        Set<Element> elements = Collections.newSetFromMap(new IdentityHashMap<>());
        failures.forEach(found -> elements.add(found.element()));
        reviews.forEach(found -> elements.add(found.element()));
        IdentityHashMap<Element, Integer> known = elements.isEmpty() ? new IdentityHashMap<>() : lines.apply(elements);
        return new PageResult(
                inWords(failures, known),
                inWords(reviews, known),
                applying.stream()
                        .filter(rule -> tripleA || !rule.isTripleA())
                        .map(WcagRule::id)
                        .toList(),
                List.copyOf(missingSheets));
    }

    private List<Finding> inWords(List<Found> list, IdentityHashMap<Element, Integer> lines) {
        return list.stream()
                .map(found -> inWords(found, lines.getOrDefault(found.element(), 0)))
                .sorted(Comparator.comparingInt(Finding::line).thenComparing(Finding::rule))
                .toList();
    }
}
