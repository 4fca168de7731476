package se.metodhandbok.wcag.css;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.metodhandbok.wcag.page.HtmlPage;

/** A style sheet's selectors match what jsoup's own engine, written by others, says they match. */
class SelectorTest {
    private static final String PAGE = """
            <!doctype html><html lang="sv"><title>Sida</title><body class="start">
            <nav id="meny"><ul class="rad"><li><a href="#a">A</a></li><li class="nu"><a href="#b">B</a></li></ul></nav>
            <main class="text"><h1 id="a">A</h1><p>Ett</p><p class="not exempel" id="andra">Två</p>
            <section><h2 id="b">B</h2><ul class="checks"><li>1</li><li><p>2</p><p>3</p></li><li></li></ul>
            <div class="note"><p>Fyra</p><dl><dt>Ord</dt><dd>Ett</dd><dd>Två</dd></dl></div></section>
            <table><tr><th>H</th><td class="exempel" data-h="1">C</td><td></td></tr></table></main>
            """;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "p",
                ".text > * + *",
                ".text * ~ p",
                ".note > * + *",
                ".text section > h2 + ul li",
                ":is(p, dd)",
                ".text :is(p, dd, ul)",
                ".text :is(.checks, .note) > :is(li, p)",
                ":is(.rad, .text section) > *",
                ":is(.rad li, .note dl) > :last-child",
                "p:is(.not, .exempel)",
                "p:is(.not):is(.exempel, td)",
                "p:is(td, th)",
                ".text :is(p, td).exempel",
                ":is(#a, #meny, .not)",
                "main#b, main :is(#b)",
                "ul:not(.rad) > li:first-child",
                "li:not(:is(.nu, :last-child))",
                "[data-h]",
                "td:is([data-h], :empty)",
                "li:nth-child(2n+1)",
                "dd:nth-of-type(2)",
                "body > main > section > .checks > li > p",
                "section ul.checks li:only-child, section p:only-child",
            })
    void matchesWhatJsoupMatches(String selector) {
        Document document = Jsoup.parse(PAGE);
        HtmlPage page =
                new HtmlPage(document, new Styles(List.of(StyleSheet.parse(selector + " { line-height: 7 }"))), true);
        List<Element> matched = page.elements().stream()
                .filter(element -> page.style(element).containsKey("line-height"))
                .toList();
        assertThat(matched).isEqualTo(List.copyOf(document.select(selector)));
    }

    @ParameterizedTest
    @ValueSource(strings = {":is(p, dd)", "p:is(.not, #a)", "p:where(.not, #a)"})
    void choicesWeighAsMuchAsTheHeaviest(String choices) {
        // The list weighs as its heaviest member whichever of them matches (Selectors 4, 17); :where weighs nothing.
        String sheet = choices + " { line-height: 7 } p.not { line-height: 8 }";
        Document document = Jsoup.parse(PAGE);
        HtmlPage page = new HtmlPage(document, new Styles(List.of(StyleSheet.parse(sheet))), true);
        Element paragraph = page.byId("andra");
        assertThat(page.style(paragraph)).containsEntry("line-height", choices.contains(":is(.not") ? "7" : "8");
    }
}
