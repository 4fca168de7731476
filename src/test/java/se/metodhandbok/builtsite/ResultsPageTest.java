package se.metodhandbok.builtsite;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.metodhandbok.wcag.Checker;
import se.metodhandbok.wcag.rule.WcagRule;

/** The page of automatic results and its data say the same, of every rule, in the words of EARL 1.0. */
class ResultsPageTest {
    private static final String PAGE = "om/automatiska-kontroller.html";
    private static final Set<String> OUTCOMES =
            Set.of("earl:passed", "earl:failed", "earl:cantTell", "earl:inapplicable", "earl:untested");

    private static Document page;
    private static final Map<String, JsonNode> NODES = new HashMap<>();
    private static final List<JsonNode> ASSERTIONS = new ArrayList<>();

    @BeforeAll
    static void read() throws IOException {
        page = BuiltSite.get().document(PAGE);
        JsonNode data = new ObjectMapper()
                .readTree(BuiltSite.get()
                        .folder()
                        .resolve("om/automatiska-kontroller.jsonld")
                        .toFile());
        for (JsonNode node : data.get("@graph")) {
            if (node.get("@type").isTextual()) {
                ASSERTIONS.add(node);
            } else {
                NODES.put(node.get("@id").textValue(), node);
            }
        }
    }

    @Test
    void everyAssertionSaysWhoTestedWhatAgainstWhatAndHowItWent() {
        assertThat(ASSERTIONS).allSatisfy(assertion -> {
            assertThat(assertion.get("@type").textValue()).isEqualTo("earl:Assertion");
            assertThat(NODES).containsKeys(text(assertion, "earl:assertedBy"), text(assertion, "earl:test"));
            assertThat(text(assertion, "earl:subject"))
                    .matches(subject -> NODES.containsKey(subject)
                            || BuiltSite.get()
                                    .folder()
                                    .resolve("om")
                                    .resolve(subject)
                                    .normalize()
                                    .toFile()
                                    .isFile());
            assertThat(text(assertion, "earl:mode")).isIn("earl:automatic", "earl:manual");
            assertThat(text(assertion.get("earl:result"), "earl:outcome")).isIn(OUTCOMES);
        });
    }

    @Test
    void everyRuleIsThereWithTheSameCountsAsOnThePage() {
        Map<String, String> counts = new HashMap<>();
        for (JsonNode assertion : ASSERTIONS) {
            if (text(assertion, "earl:subject").equals("#webbplatsen")) {
                counts.put(
                        text(assertion, "earl:test").substring(1),
                        text(assertion.get("earl:result"), "dct:description"));
            }
        }
        Set<String> shown = new HashSet<>();
        for (Element row : page.select("main tbody tr")) {
            String rule = row.selectFirst(".muted").text().replaceFirst(",.*", "");
            shown.add(rule);
            List<String> cells = row.select("td").eachText();
            assertThat(counts.get(rule))
                    .as(rule)
                    .isEqualTo("passed: %s, inapplicable: %s, cantTell: %s"
                            .formatted(cells.get(1), cells.get(2), cells.get(3)));
        }
        List<String> rules = Checker.of(true, Locale.forLanguageTag("sv")).rules().stream()
                .map(WcagRule::id)
                .toList();
        assertThat(shown).containsExactlyInAnyOrderElementsOf(rules);
        assertThat(counts).containsOnlyKeys(rules);
    }

    @Test
    void whatReviewersHaveNotTriedIsCalledUntested() {
        assertThat(ASSERTIONS)
                .filteredOn(assertion -> text(assertion, "earl:mode").equals("earl:manual"))
                .extracting(assertion -> text(assertion.get("earl:result"), "earl:outcome"))
                .contains("earl:untested", "earl:passed");
        assertThat(page.selectFirst("main").text()).contains("Ett gott resultat här betyder inte");
    }

    private static String text(JsonNode node, String key) {
        return node.get(key).textValue();
    }
}
