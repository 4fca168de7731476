package se.metodhandbok.check;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import se.metodhandbok.model.Page;
import se.metodhandbok.model.PageType;
import se.metodhandbok.model.Problem;
import se.metodhandbok.model.Rule;
import se.metodhandbok.model.Site;
import se.metodhandbok.model.accessibility.Accessibility;
import se.metodhandbok.model.accessibility.Assessment;
import se.metodhandbok.model.accessibility.Outcome;
import se.metodhandbok.model.accessibility.Protocol;
import se.metodhandbok.model.accessibility.Statement;

/**
 * A site with an accessibility statement has its data, no older than a year (Commission Implementing Decision (EU)
 * 2018/1523, article 1.4), and claims no more than the reviews show. What nobody has tried is a warning: it may be
 * published as untried, but not released without a decision.
 */
final class AccessibilityCheck implements SiteCheck {
    private static final int MONTHS = 12;

    private final LocalDate today;

    AccessibilityCheck(LocalDate today) {
        this.today = today;
    }

    @Override
    public void check(Site site, Consumer<Problem> problems) {
        for (Page page : site.ofType(PageType.REDOGORELSE)) {
            Accessibility record = site.accessibility();
            if (record.statement().isEmpty()) {
                problems.accept(Problem.of(page.keyPlace("jbake-type"), Rule.NO_STATEMENT));
            }
            record.statement().ifPresent(statement -> statement(statement, site, problems));
            record.latest()
                    .ifPresentOrElse(
                            latest -> latest(latest, site, problems),
                            () -> problems.accept(Problem.of(page.keyPlace("jbake-type"), Rule.NO_PROTOCOL)));
            record.protocols().forEach(protocol -> known(protocol, site, problems));
        }
    }

    private void statement(Statement statement, Site site, Consumer<Problem> problems) {
        if (tooOld(statement.updated())) {
            problems.accept(Problem.of(statement.updatedPlace(), Rule.STATEMENT_TOO_OLD, statement.updated()));
        }
        if (!statement.contactPage().isEmpty()
                && site.page(statement.contactPage()).isEmpty()) {
            problems.accept(Problem.of(
                    statement.contactPlace(),
                    Rule.BAD_DATA_VALUE,
                    statement.contactPage(),
                    "id för en sida som finns"));
        }
        Assessment assessment = site.assessment();
        if (statement.claimed().compareTo(assessment.highest()) > 0) {
            problems.accept(Problem.of(
                    statement.claimedPlace(),
                    Rule.STATEMENT_CLAIMS_TOO_MUCH,
                    statement.claimed().word(),
                    assessment.highest().word(),
                    assessment.count(Outcome.FAILED) + statement.deficiencies().size(),
                    assessment.count(Outcome.NOT_TRIED)));
        }
    }

    private void latest(Protocol latest, Site site, Consumer<Problem> problems) {
        untried(latest, site, problems);
        if (tooOld(latest.date())) {
            problems.accept(Problem.of(latest.datePlace(), Rule.PROTOCOL_TOO_OLD, latest.date()));
        }
    }

    /** Dates that could not be read have been told of already. */
    private boolean tooOld(LocalDate date) {
        return !date.equals(LocalDate.EPOCH) && date.plusMonths(MONTHS).isBefore(today);
    }

    private static void known(Protocol protocol, Site site, Consumer<Problem> problems) {
        for (Protocol.Sample sample : protocol.samples()) {
            if (!sample.page().isEmpty() && site.page(sample.page()).isEmpty()) {
                problems.accept(
                        Problem.of(sample.place(), Rule.BAD_DATA_VALUE, sample.page(), "id för en sida som finns"));
            }
        }
        List<String> types = PageType.keys();
        for (Protocol.Result result : protocol.results()) {
            for (String type : result.types()) {
                if (!types.contains(type)) {
                    problems.accept(
                            Problem.of(result.place(), Rule.BAD_DATA_VALUE, type, "alla, " + String.join(", ", types)));
                }
            }
        }
    }

    /** One warning, not one a cell: the statement lists what is left. */
    private static void untried(Protocol latest, Site site, Consumer<Problem> problems) {
        Assessment assessment = site.assessment();
        long untried = assessment.count(Outcome.NOT_TRIED);
        if (untried > 0) {
            problems.accept(Problem.of(
                    latest.datePlace(),
                    Rule.NOT_TRIED,
                    untried,
                    assessment.size(),
                    assessment.outcomes().size()));
        }
    }
}
