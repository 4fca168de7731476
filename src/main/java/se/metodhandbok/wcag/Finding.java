package se.metodhandbok.wcag;

import java.util.List;

/**
 * Something a rule found on a page.
 *
 * @param rule the rule's id, in Swedish
 * @param act ids of the ACT rules it implements; empty for the project's own rules
 * @param wcag success criteria of WCAG 2.2
 * @param selector leads to the element, in CSS; never blank
 * @param line of the file, from 1; 0 if unknown
 * @param message what is wrong
 * @param fix how to mend it
 * @param details what the messages name, for those who choose the words later
 * @param clues what of the element an author may have written: its text, address, image or id; the surest first
 */
public record Finding(
        String rule,
        List<String> act,
        List<String> wcag,
        String selector,
        int line,
        String message,
        String fix,
        List<String> details,
        List<String> clues) {}
