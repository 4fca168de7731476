package se.metodhandbok.wcag;

import java.util.List;

/**
 * What the rules found on a page.
 *
 * @param findings what is wrong, by line
 * @param review what a person must look at, by line
 * @param missingSheets addresses of linked style sheets that are not there; what they hide or show is not known
 */
public record PageResult(List<Finding> findings, List<Finding> review, List<String> missingSheets) {}
