package se.metodhandbok.wcag.rule;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import se.metodhandbok.wcag.page.HtmlPage;

/**
 * Sound does not start by itself, and what is said can be read (WCAG 1.4.2, 1.2.1; ACT 80f0bf, 4c31df, aaa1bf, 2eb176, e7aa44). Files
 * are not played: whether a film has sound, and whether a text is its transcript, is for a person to judge.
 */
final class Media implements PageRule {
    private static final Pattern FRAGMENT = Pattern.compile("#(?:.*&)?t=(?:npt:)?([\\d.]*)(?:,([\\d.]+))?");
    private static final double SHORT = 3;

    /** A page with fewer words than this besides a recording can't hold what is said in it. */
    private static final int TRANSCRIPT_WORDS = 30;

    @Override
    public void check(HtmlPage page, Findings findings) {
        page.tagged("audio", "video").filter(page::isRendered).forEach(media -> {
            if (media.hasAttr("autoplay") && !media.hasAttr("muted")) {
                checkAutoplay(page, media, findings);
            }
        });
        page.tagged("audio")
                .filter(audio -> page.isRendered(audio) && (audio.hasAttr("controls") || audio.hasAttr("autoplay")))
                .forEach(audio -> checkTranscript(page, audio, findings));
    }

    private static void checkAutoplay(HtmlPage page, Element media, Findings findings) {
        List.of(WcagRule.AUTOPLAY, WcagRule.AUTOPLAY_CONTROL, WcagRule.AUTOPLAY_LONG)
                .forEach(findings::applies);
        boolean sound = media.normalName().equals("audio");
        if (isShort(media)) {
            return;
        }
        List<Element> buttons = page.elements().stream()
                .filter(element -> page.roleName(element).equals("button") && page.isRendered(element))
                .toList();
        boolean usable = media.hasAttr("controls")
                || buttons.stream()
                        .anyMatch(button ->
                                page.isExposed(button) && !page.name(button).isEmpty());
        boolean broken = !usable && !buttons.isEmpty();
        if (sound && !startsLate(media)) {
            findings.fail(WcagRule.AUTOPLAY_LONG, media);
        }
        if (!usable && (sound || broken)) {
            findings.fail(WcagRule.AUTOPLAY_CONTROL, media);
            if (sound) {
                findings.fail(WcagRule.AUTOPLAY, media);
            }
        } else {
            findings.review(WcagRule.AUTOPLAY, media);
        }
    }

    private static boolean isShort(Element media) {
        Matcher matcher = FRAGMENT.matcher(source(media));
        if (!matcher.find() || matcher.group(2) == null) {
            return false;
        }
        return number(matcher.group(2)) - number(matcher.group(1)) <= SHORT;
    }

    /** Whether only an end of unknown length is played. */
    private static boolean startsLate(Element media) {
        Matcher matcher = FRAGMENT.matcher(source(media));
        return matcher.find() && number(matcher.group(1)) > 0;
    }

    private static double number(String text) {
        return text.matches("\\d+\\.?\\d*|\\.\\d+") ? Double.parseDouble(text) : 0;
    }

    private static String source(Element media) {
        Element source = media.selectFirst("source[src]");
        return media.hasAttr("src") || source == null ? media.attr("src") : source.attr("src");
    }

    private static void checkTranscript(HtmlPage page, Element audio, Findings findings) {
        boolean link = page.elements().stream()
                .anyMatch(element -> page.roleName(element).equals("link") && page.isExposed(element));
        if (!link && words(page) < TRANSCRIPT_WORDS) {
            findings.fail(WcagRule.TRANSCRIPT, audio);
        } else {
            findings.review(WcagRule.TRANSCRIPT, audio);
        }
    }

    private static long words(HtmlPage page) {
        return page.elements().stream()
                .filter(element ->
                        page.isVisible(element) && !Set.of("audio", "video").contains(element.normalName()))
                .flatMap(element -> element.textNodes().stream())
                .filter(text -> !text.isBlank())
                .mapToLong(text -> text.text().strip().split("\\s+", -1).length)
                .sum();
    }
}
