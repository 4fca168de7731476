package se.metodhandbok.wcag;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.metodhandbok.wcag.page.HtmlPage;

/** Lines read off the text are the parser's, and none are told where the parser moves or adds what is written. */
class StartTagsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!doctype html>\n<html lang=sv>\n<title>A</title>\n<body>\n<p>1\n<p>2\n\n<UL><LI>3\n<li>4</UL>",
                "<title><p>\n</title>\n<!-- <p>\n<p> -->\n<p>1</p>\n<script>\nif (a<b) '<p>'\n</script>\n<p>2",
                "<p title='>\n<a'>1</p>\n<a href=\"<b>\">2</a>\n<p\n  class=x\n>3<br/>\n<img src=a>",
                "<svg><linearGradient/>\n<path d='M0'/></svg>\n<textarea>\n<p></TEXTAREA>\n<p>1 < 2 <3\n<p>4",
                "<table>\n<tr><td>1\n<tr>\n<td>2</table>\n<p>3</p>",
                "<p>1\n<i>2</i>\n<b>3</b><!-- never closed\n<p>4",
                "<p>1\r\n<p>2\r\n<iframe src=a>\r\n<p></iframe>\r\n<p>3",
            })
    void areTheParsers(String text) {
        List<Element> elements = HtmlPage.elements(Jsoup.parse(text));
        List<Element> placed =
                HtmlPage.elements(Parser.htmlParser().setTrackPosition(true).parseInput(text, ""));
        int[] lines = StartTags.lines(text, elements).orElseThrow();
        assertThat(lines).hasSameSizeAs(placed);
        for (int i = 0; i < lines.length; i++) {
            if (lines[i] > 0) {
                assertThat(lines[i])
                        .as(elements.get(i).cssSelector())
                        .isEqualTo(placed.get(i).sourceRange().start().lineNumber());
            }
        }
        assertThat(Arrays.stream(lines).filter(line -> line > 0).count()).isGreaterThan(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<table>\n<tr><td>1</td></tr>\n<p>moved before the table</p>\n</table>",
                "<p><b>1<p>\nopened again</b>",
                "<p>1</p>\n</p>\n<i>added by an end tag</i>",
                "<p>1\n<a title='never closed>\n<p>2",
            })
    void areNotToldOfWhatTheParserMends(String text) {
        assertThat(StartTags.lines(text, HtmlPage.elements(Jsoup.parse(text)))).isEmpty();
    }
}
