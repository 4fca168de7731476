package se.metodhandbok.check;

import java.util.List;
import java.util.function.Consumer;
import se.metodhandbok.model.HeaderReference;
import se.metodhandbok.model.Metadata;
import se.metodhandbok.model.Page;
import se.metodhandbok.model.Problem;
import se.metodhandbok.model.Rule;
import se.metodhandbok.model.Site;
import se.metodhandbok.model.template.Block.Heading;

/** A filled-in example has its template's headings in the same order, so that the two can be read side by side. */
final class FilledTemplateCheck implements SiteCheck {
    @Override
    public void check(Site site, Consumer<Problem> problems) {
        for (Page page : site.pages()) {
            if (page.metadata() instanceof Metadata.FilledTemplate) {
                HeaderReference.of(page.metadata()).stream()
                        .flatMap(reference -> site.target(page, reference).stream())
                        .forEach(template -> compare(page, template, problems));
            }
        }
    }

    private static void compare(Page example, Page template, Consumer<Problem> problems) {
        List<String> filled = headings(example);
        List<String> expected = headings(template);
        for (int i = 0; i < Math.max(filled.size(), expected.size()); i++) {
            String here = i < filled.size() ? filled.get(i) : "–";
            String there = i < expected.size() ? expected.get(i) : "–";
            if (!here.equals(there)) {
                problems.accept(
                        Problem.of(example.keyPlace("mall"), Rule.EXAMPLE_HEADINGS, template.name(), here, there));
                return;
            }
        }
    }

    private static List<String> headings(Page page) {
        return page.template().stream()
                .flatMap(template -> template.headings().stream())
                .map(Heading::text)
                .toList();
    }
}
