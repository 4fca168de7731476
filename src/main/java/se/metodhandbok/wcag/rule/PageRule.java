package se.metodhandbok.wcag.rule;

import java.util.List;
import java.util.stream.Stream;
import se.metodhandbok.wcag.page.HtmlPage;

/** A rule, or a family of rules that look at the same thing. Holds nothing of a page, so one will do for all pages. */
@FunctionalInterface
public interface PageRule {
    /** Reports what is wrong on a page. */
    void check(HtmlPage page, Findings findings);

    /** The rules for any page. */
    static List<PageRule> all() {
        return List.of(
                new PageTitle(),
                new LanguageAttributes(),
                new ImageNames(),
                new ElementNames(),
                new DecorativeElements(),
                new LabelInName(),
                new AriaAttributes(),
                new AriaRoles(),
                new AriaStructure(),
                new HiddenFocus(),
                new TableHeaders(),
                new ViewportZoom(),
                new MetaRefresh(),
                new TextSpacing(),
                new Autocomplete(),
                new Orientation(),
                new BypassBlocks(),
                new SameNames(),
                new Media(),
                new Contrast(),
                new LanguageMatch());
    }

    /** The rules for any page, and those of the handbook's own, stricter than WCAG. */
    static List<PageRule> withSite() {
        return Stream.concat(all().stream(), Stream.of(new PageOutline(), new LinkTexts(), new CarefulMarkup()))
                .toList();
    }
}
