package se.metodhandbok.wcag.rule;

import java.util.Locale;
import org.jsoup.nodes.Element;
import se.metodhandbok.wcag.language.LanguageModel;
import se.metodhandbok.wcag.language.LanguageTag;
import se.metodhandbok.wcag.page.HtmlPage;
import se.metodhandbok.wcag.page.LanguageParts;

/** Text is in the language it is said to be in (WCAG 3.1.1, 3.1.2; ACT ucwvc8, off6ek). */
final class LanguageMatch implements PageRule {
    private static final int ENOUGH = 500;
    private static final int FEWEST_LETTERS = 10;

    /** Natural logarithms: e to this power likelier, and at least so much for every letter. Less is for a person to judge. */
    private static final double SURE = 8;

    private static final double SURE_PER_LETTER = 0.16;
    private static final double UNSURE = 4;

    /** A short text may be good in two languages, so that it must look much stranger in the one it is said to be in. */
    private static final int SHORT = 40;

    private static final double SURE_PER_LETTER_OF_SHORT = 0.8;

    @Override
    public void check(HtmlPage page, Findings findings) {
        page.root().ifPresent(root -> {
            String title =
                    page.tagged("title").findFirst().map(Element::wholeText).orElse("");
            check(page, root, title, WcagRule.LANGUAGE_MATCH, findings);
            for (Element element : page.having("lang")) {
                if (!element.equals(root) && !HtmlPage.isForeign(element)) {
                    check(page, element, "", WcagRule.PART_LANGUAGE_MATCH, findings);
                }
            }
        });
    }

    private static void check(HtmlPage page, Element element, String more, WcagRule rule, Findings findings) {
        String said = LanguageTag.primary(element.attr("lang").strip());
        if (!LanguageModel.instance().knows(said)) {
            return;
        }
        String text = LanguageParts.text(page, element, ENOUGH) + " " + more;
        LanguageModel.instance().guess(text, said).ifPresent(guess -> {
            findings.applies(rule);
            boolean other = !guess.language().equals(said) && guess.letters() >= FEWEST_LETTERS;
            if (other && guess.margin() >= sure(guess.letters())) {
                findings.fail(rule, element, name(said), name(guess.language()));
            } else if (other && guess.margin() >= UNSURE) {
                findings.review(rule, element, name(said), name(guess.language()));
            }
        });
    }

    private static double sure(int letters) {
        return Math.max(SURE, letters * (letters < SHORT ? SURE_PER_LETTER_OF_SHORT : SURE_PER_LETTER));
    }

    private static String name(String language) {
        return Locale.forLanguageTag(language).getDisplayLanguage(Locale.forLanguageTag("sv"));
    }
}
