package se.metodhandbok.browser;

import java.util.List;
import java.util.stream.Stream;

/**
 * How one page went.
 *
 * @param path the page's path from the site's root, with forward slashes
 * @param findings what is wrong; empty when nothing was found
 * @param unchecked why the page, or a part of the check, could not be done; empty when all was
 */
public record PageResult(String path, List<Finding> findings, List<String> unchecked)
        implements Comparable<PageResult> {
    /** Keeps the lists unchangeable. */
    public PageResult {
        findings = List.copyOf(findings);
        unchecked = List.copyOf(unchecked);
    }

    /** With more that is wrong. */
    PageResult with(List<Finding> more) {
        return new PageResult(
                path, Stream.concat(findings.stream(), more.stream()).toList(), unchecked);
    }

    /** Whether all of it was checked and nothing was found. */
    public boolean ok() {
        return findings.isEmpty() && unchecked.isEmpty();
    }

    @Override
    public int compareTo(PageResult other) {
        return path.compareTo(other.path);
    }
}
