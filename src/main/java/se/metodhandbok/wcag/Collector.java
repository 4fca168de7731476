package se.metodhandbok.wcag;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import se.metodhandbok.wcag.page.HtmlPage;
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
    private final List<Finding> failures = new ArrayList<>();
    private final List<Finding> reviews = new ArrayList<>();
    private final Map<WcagRule, Integer> counts = new EnumMap<>(WcagRule.class);

    Collector(WcagMessages messages, boolean tripleA) {
        this.messages = messages;
        this.tripleA = tripleA;
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

    private void add(List<Finding> list, WcagRule rule, Element element, Object... details) {
        if ((rule.isTripleA() && !tripleA) || counts.merge(rule, 1, Integer::sum) > MAX_PER_RULE) {
            return;
        }
        List<String> words = Stream.of(details).map(Collector::shortened).toList();
        list.add(new Finding(
                rule.id(),
                rule.act(),
                rule.criteria(),
                CssPath.of(element),
                HtmlPage.line(element),
                messages.what(rule.id(), words),
                messages.fix(rule.id(), words),
                words,
                clues(element)));
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

    PageResult result(List<String> missingSheets) {
        Comparator<Finding> order = Comparator.comparingInt(Finding::line).thenComparing(Finding::rule);
        return new PageResult(
                failures.stream().sorted(order).toList(),
                reviews.stream().sorted(order).toList(),
                List.copyOf(missingSheets));
    }
}
