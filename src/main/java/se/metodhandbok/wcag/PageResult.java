package se.metodhandbok.wcag;

import java.util.List;

/**
 * What the rules found on a page.
 *
 * @param findings what is wrong, by line
 * @param review what a person must look at, by line
 */
public record PageResult(List<Finding> findings, List<Finding> review) {}
