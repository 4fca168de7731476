package se.metodhandbok.site;

import java.time.LocalDate;
import java.util.stream.Collectors;
import se.metodhandbok.model.Page;
import se.metodhandbok.model.Site;
import se.metodhandbok.model.accessibility.Criterion;
import se.metodhandbok.model.accessibility.Outcome;

/** A review protocol to fill in: one page of each type with today's fingerprint, and every criterion as not yet tried. */
public final class ProtocolDraft {
    private ProtocolDraft() {}

    /** The protocol's YAML, as the content reader reads it. */
    public static String of(Site site, SiteConfiguration configuration, LocalDate today) {
        TemplateFingerprints fingerprints = new TemplateFingerprints(configuration);
        StringBuilder yaml = new StringBuilder();
        yaml.append(
                "# Ett krav kan ha flera rader: en för varje utfall. sidtyper: alla, eller en lista [metod, mall].\n");
        yaml.append("# utfall: ").append(String.join(", ", Outcome.words())).append(".\n");
        yaml.append("# Ett underkänt krav behöver också brist, skal och alternativ, gärna klart.\n");
        yaml.append("protokoll: ").append(today).append('\n');
        yaml.append("standard: EN 301 549 V3.2.1\nmetod: sjalvskattning\ngranskare: Metodgruppen\nhjalpmedel: []\n");
        yaml.append("urval:\n");
        for (Page page : site.representatives()) {
            yaml.append("  - {sida: %s, skal: \"typen %s, längst\", mall: %s}\n"
                    .formatted(page.id(), page.type().key(), fingerprints.of(page.type())));
        }
        yaml.append("kontroller:\n");
        yaml.append(site.accessibility().criteria().stream()
                .map(ProtocolDraft::untried)
                .collect(Collectors.joining()));
        return yaml.toString();
    }

    private static String untried(Criterion criterion) {
        return "  - {krav: %s, sidtyper: alla, utfall: %s} # %s%n"
                .formatted(criterion.id(), Outcome.NOT_TRIED.word(), criterion.name());
    }
}
