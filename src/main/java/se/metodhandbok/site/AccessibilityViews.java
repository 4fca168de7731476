package se.metodhandbok.site;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.metodhandbok.model.Page;
import se.metodhandbok.model.PageType;
import se.metodhandbok.model.Site;
import se.metodhandbok.model.accessibility.Accessibility;
import se.metodhandbok.model.accessibility.Assessment;
import se.metodhandbok.model.accessibility.AutomaticResults;
import se.metodhandbok.model.accessibility.Criterion;
import se.metodhandbok.model.accessibility.Outcome;
import se.metodhandbok.model.accessibility.Protocol;
import se.metodhandbok.model.accessibility.Statement;
import se.metodhandbok.site.view.AccessibilityView;
import se.metodhandbok.site.view.PageView.Link;

/** The accessibility statement in words, from the publisher's data and what the reviews add up to; and the review form. */
final class AccessibilityViews {
    private static final Set<PageType> TYPES = Set.of(PageType.REDOGORELSE, PageType.GRANSKNING, PageType.RESULTAT);

    private final Site site;
    private final Map<String, String> words;
    private final Locale locale;
    private final Optional<AutomaticResults> results;

    AccessibilityViews(Site site, Map<String, String> words, Locale locale, Optional<AutomaticResults> results) {
        this.results = results;
        this.site = site;
        this.words = words;
        this.locale = locale;
    }

    /** What the page shows, or null when it is about something else. */
    @Nullable
    AccessibilityView of(Page page) {
        if (!TYPES.contains(page.type())) {
            return null;
        }
        Accessibility record = site.accessibility();
        return new AccessibilityView(
                record.statement().map(statement -> statement(page, statement)).orElse(null),
                record.criteria().stream()
                        .map(criterion -> new AccessibilityView.Criterion(
                                criterion.id(),
                                criterion.level(),
                                criterion.name(),
                                criterion.howToTry(),
                                criterion.legal()))
                        .toList(),
                site.representatives().stream()
                        .map(sample -> new AccessibilityView.PageType(
                                sample.type().key(), sample.title(), Links.href(page, sample)))
                        .toList(),
                results.filter(found -> page.type() == PageType.RESULTAT)
                        .map(found -> results(page, found))
                        .orElse(null));
    }

    private AccessibilityView.Results results(Page page, AutomaticResults found) {
        return new AccessibilityView.Results(
                found.version(),
                found.pages(),
                found.rules().stream()
                        .map(rule -> new AccessibilityView.Rule(
                                rule.id(),
                                rule.name(),
                                String.join(", ", rule.criteria()),
                                rule.act().isEmpty(),
                                rule.passed(),
                                rule.inapplicable(),
                                found.pages() - rule.passed() - rule.inapplicable()))
                        .toList(),
                found.rules().stream()
                        .flatMap(rule -> rule.doubts().stream())
                        .flatMap(doubt -> site.page(doubt.page()).stream()
                                .map(where -> new AccessibilityView.Doubt(
                                        where.title(), Links.href(page, where), doubt.selector(), doubt.what())))
                        .toList(),
                EarlReport.name(page));
    }

    private AccessibilityView.Statement statement(Page page, Statement statement) {
        Accessibility record = site.accessibility();
        Assessment assessment = site.assessment();
        long untried = assessment.count(Outcome.NOT_TRIED);
        long all = assessment.size();
        return new AccessibilityView.Statement(
                statement.actor(),
                statement.service(),
                statement.address(),
                statement.scope(),
                word("degree-" + statement.claimed().word()),
                statement.claimed() == se.metodhandbok.model.accessibility.Compliance.FULL,
                statement.standard(),
                statement.goal(),
                format("tried", all - untried, all),
                untried(record, assessment),
                assessment.deficiencies().stream()
                        .map(fault -> new AccessibilityView.Deficiency(
                                fault.what(), fault.reason(), fault.alternative(), fault.criterion(), fault.mendedBy()))
                        .toList(),
                exemptions(statement.burdens()),
                exemptions(statement.outside()),
                statement.method(),
                date(statement.assessed()),
                date(statement.updated()),
                record.protocols().reversed().stream().map(this::review).toList(),
                record.protocols().stream()
                        .flatMap(protocol -> protocol.aids().stream())
                        .distinct()
                        .toList(),
                statement.report(),
                statement.request(),
                site.page(statement.contactPage())
                        .map(contact -> Link.of(contact.title(), Links.href(page, contact)))
                        .orElseGet(() -> Link.of(statement.contactPage(), "")),
                statement.authority(),
                statement.authorityAddress());
    }

    private static List<AccessibilityView.Exemption> exemptions(
            List<se.metodhandbok.model.accessibility.Exemption> exemptions) {
        return exemptions.stream()
                .map(exemption ->
                        new AccessibilityView.Exemption(exemption.what(), exemption.reason(), exemption.alternative()))
                .toList();
    }

    /** The criteria with something left to try, those left on every page type first. */
    private List<AccessibilityView.Untried> untried(Accessibility record, Assessment assessment) {
        List<AccessibilityView.Untried> rows = new ArrayList<>();
        for (Criterion criterion : record.criteria()) {
            List<String> types = assessment.outcomes().entrySet().stream()
                    .filter(row -> row.getValue().get(criterion.id()) == Outcome.NOT_TRIED)
                    .map(Map.Entry::getKey)
                    .toList();
            if (!types.isEmpty()) {
                boolean everywhere = types.size() == assessment.outcomes().size();
                rows.add(new AccessibilityView.Untried(
                        criterion.id() + " " + criterion.name(),
                        everywhere ? "" : types.stream().collect(Collectors.joining(", "))));
            }
        }
        rows.sort(Comparator.comparing(row -> row.types().isEmpty() ? 0 : 1));
        return rows;
    }

    private String review(Protocol protocol) {
        return format(
                "review",
                date(protocol.date()),
                word("review-" + protocol.method()),
                protocol.reviewer(),
                protocol.standard());
    }

    private String date(LocalDate date) {
        return date.format(DateTimeFormatter.ofPattern("d MMMM yyyy", locale));
    }

    private String word(String key) {
        return words.getOrDefault(key, key);
    }

    private String format(String key, Object... details) {
        return new MessageFormat(word(key), locale).format(details);
    }
}
