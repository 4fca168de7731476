package se.metodhandbok.wcag;

import java.util.List;

/**
 * What the rules found on a page.
 *
 * @param findings what is wrong, by line
 * @param review what a person must look at, by line
 * @param applying ids of the rules that had something on the page to look at; the others do not apply to it
 * @param missingSheets addresses of linked style sheets that are not there; what they hide or show is not known
 */
public record PageResult(
        List<Finding> findings, List<Finding> review, List<String> applying, List<String> missingSheets) {}
