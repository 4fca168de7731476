package se.metodhandbok.wcag;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
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

    private final WcagMessages messages;
    private final List<Finding> failures = new ArrayList<>();
    private final List<Finding> reviews = new ArrayList<>();
    private final Map<WcagRule, Integer> counts = new EnumMap<>(WcagRule.class);

    Collector(WcagMessages messages) {
        this.messages = messages;
    }

    @Override
    public void fail(WcagRule rule, Element element, Object... details) {
        add(failures, rule, element, details);
    }

    @Override
    public void review(WcagRule rule, Element element, Object... details) {
        add(reviews, rule, element, details);
    }

    private void add(List<Finding> list, WcagRule rule, Element element, Object... details) {
        if (counts.merge(rule, 1, Integer::sum) > MAX_PER_RULE) {
            return;
        }
        Object[] words = new Object[details.length];
        for (int i = 0; i < details.length; i++) {
            String word = Names.clean(String.valueOf(details[i]));
            words[i] = word.length() > MAX_DETAIL ? word.substring(0, MAX_DETAIL) + " …" : word;
        }
        list.add(new Finding(
                rule.id(),
                rule.act(),
                rule.criteria(),
                CssPath.of(element),
                HtmlPage.line(element),
                messages.what(rule, words),
                messages.fix(rule, words)));
    }

    PageResult result() {
        Comparator<Finding> order = Comparator.comparingInt(Finding::line).thenComparing(Finding::rule);
        return new PageResult(
                failures.stream().sorted(order).toList(),
                reviews.stream().sorted(order).toList());
    }
}
