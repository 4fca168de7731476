package se.metodhandbok.wcag.rule;

import org.jsoup.nodes.Element;

/** Where rules tell what they find. */
public interface Findings {
    /** The page has something a rule is about. Without this, and without anything found, the rule does not apply to the page. */
    void applies(WcagRule rule);

    /**
     * Something is wrong.
     *
     * @param rule which rule is broken
     * @param element where
     * @param details what the rule's message names, in the message's order
     */
    void fail(WcagRule rule, Element element, Object... details);

    /** Something may be wrong, and a person must look. */
    void review(WcagRule rule, Element element, Object... details);
}
