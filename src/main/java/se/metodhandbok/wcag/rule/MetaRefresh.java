package se.metodhandbok.wcag.rule;

import java.math.BigInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import se.metodhandbok.wcag.page.HtmlPage;

/**
 * The page does not reload or move on by itself (WCAG 2.2.1, 2.2.4, 3.2.5; ACT bc659a, bisz58). Only the first valid
 * {@code meta} counts (HTML, 4.2.5.3, shared declarative refresh steps); at once, or after more than 20 hours, is allowed by
 * 2.2.1.
 */
final class MetaRefresh implements PageRule {
    private static final Pattern VALID =
            Pattern.compile("^\\s*(?:(\\d+)[\\d.]*|(\\.)[\\d.]*)(?:$|[;,\\s].*$)", Pattern.DOTALL);
    private static final BigInteger TWENTY_HOURS = BigInteger.valueOf(72_000);

    @Override
    public void check(HtmlPage page, Findings findings) {
        page.tagged("meta")
                .filter(meta -> meta.attr("http-equiv").strip().equalsIgnoreCase("refresh"))
                .filter(meta ->
                        !page.isInside(meta, around -> around.normalName().equals("noscript")))
                .filter(meta -> VALID.matcher(meta.attr("content")).matches())
                .findFirst()
                .ifPresent(meta -> check(meta, findings));
    }

    private static void check(Element meta, Findings findings) {
        findings.applies(WcagRule.REFRESH);
        findings.applies(WcagRule.REFRESH_ANY);
        Matcher matcher = VALID.matcher(meta.attr("content"));
        if (matcher.matches() && matcher.group(1) != null) {
            BigInteger seconds = new BigInteger(matcher.group(1));
            if (seconds.signum() > 0) {
                findings.fail(WcagRule.REFRESH_ANY, meta, seconds);
                if (seconds.compareTo(TWENTY_HOURS) <= 0) {
                    findings.fail(WcagRule.REFRESH, meta, seconds);
                }
            }
        }
    }
}
