package se.metodhandbok.check;

import java.util.function.Consumer;
import se.metodhandbok.model.Metadata;
import se.metodhandbok.model.Page;
import se.metodhandbok.model.Problem;
import se.metodhandbok.model.Rule;
import se.metodhandbok.model.Site;

/** The next review comes after the last one. */
final class ReviewDateCheck implements SiteCheck {
    @Override
    public void check(Site site, Consumer<Problem> problems) {
        for (Page page : site.pages()) {
            Metadata.Common common = page.metadata().common();
            if (!common.due().isAfter(common.reviewed())) {
                problems.accept(Problem.of(
                        page.keyPlace("granskas-igen"), Rule.REVIEW_BEFORE_REVIEWED, common.due(), common.reviewed()));
            }
        }
    }
}
