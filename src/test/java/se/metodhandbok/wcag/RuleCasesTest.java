package se.metodhandbok.wcag;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.metodhandbok.wcag.rule.WcagRule;

/**
 * Every rule on pages written for it, in {@code src/test/resources/wcag}: a line with a minus is a page the rule must report, a
 * line with a plus one it must not.
 */
class RuleCasesTest {
    private static final Path CASES = Path.of("src/test/resources/wcag");
    private static final int FEWEST = 3;
    private static final Checker ANY_PAGE = Checker.of(false, Locale.ROOT);
    private static final Checker OUR_PAGES = Checker.of(true, Locale.ROOT);

    @ParameterizedTest
    @EnumSource(WcagRule.class)
    void reportsWhatIsWrongAndNothingElse(WcagRule rule) throws IOException {
        List<String> lines = Files.readAllLines(CASES.resolve(rule.id() + ".txt"));
        assertThat(lines).filteredOn(line -> line.startsWith("- ")).hasSizeGreaterThanOrEqualTo(FEWEST);
        assertThat(lines).filteredOn(line -> line.startsWith("+ ")).hasSizeGreaterThanOrEqualTo(FEWEST);
        SoftAssertions softly = new SoftAssertions();
        for (String line : lines) {
            softly.assertThat(reported(rule, page(line.substring(2)))).as(line).isEqualTo(line.startsWith("- "));
        }
        softly.assertAll();
    }

    private static boolean reported(WcagRule rule, String html) {
        Checker checker = rule.act().isEmpty() ? OUR_PAGES : ANY_PAGE;
        return checker.check(html).findings().stream()
                .anyMatch(finding -> finding.rule().equals(rule.id()));
    }

    private static String page(String html) {
        return html.startsWith("<!DOCTYPE") || html.startsWith("<svg xmlns")
                ? html
                : "<!DOCTYPE html><html lang=\"sv\"><head><title>Prov</title></head><body>" + html + "</body></html>";
    }
}
