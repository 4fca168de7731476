package se.metodhandbok.model.accessibility;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What was read about the site's accessibility.
 *
 * @param criteria what a review answers, in order
 * @param statement the publisher's own part of the statement; empty when the site has none
 * @param protocols oldest first
 */
public record Accessibility(List<Criterion> criteria, Optional<Statement> statement, List<Protocol> protocols) {
    /** Sorts the protocols. */
    public Accessibility {
        protocols =
                protocols.stream().sorted(Comparator.comparing(Protocol::date)).toList();
    }

    /** The last review, if there has been one. */
    public Optional<Protocol> latest() {
        return protocols.isEmpty() ? Optional.empty() : Optional.of(protocols.getLast());
    }
}
