package se.metodhandbok.site;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import se.metodhandbok.model.Page;
import se.metodhandbok.model.PageType;
import se.metodhandbok.model.Site;
import se.metodhandbok.model.accessibility.Assessment;
import se.metodhandbok.model.accessibility.AutomaticResults;
import se.metodhandbok.model.accessibility.Criterion;
import se.metodhandbok.model.accessibility.Outcome;

/**
 * What the automatic rules and the reviews say, as data: W3C's Evaluation and Report Language (EARL 1.0 Schema) in JSON-LD,
 * beside the page of results. To stay small it says of each automatic rule one thing for the whole site, with counts, and one thing
 * for each page where a person must judge; of each criterion one thing for each set of page types that reviewers said it of.
 * The same results give the same bytes.
 */
public final class EarlReport {
    private static final String ACT_RULE = "https://www.w3.org/WAI/standards-guidelines/act/rules/";
    private static final Map<Outcome, String> MANUAL = new EnumMap<>(Map.of(
            Outcome.PASSED, "passed",
            Outcome.FAILED, "failed",
            Outcome.NOT_APPLICABLE, "inapplicable",
            Outcome.NOT_TRIED, "untested"));

    private final Site site;
    private final Page page;
    private final ArrayNode graph;
    private final Map<List<String>, String> typeSets = new LinkedHashMap<>();

    private EarlReport(Site site, Page page, ArrayNode graph) {
        this.site = site;
        this.page = page;
        this.graph = graph;
    }

    /** The name of the file beside a page of results. */
    static String name(Page page) {
        return page.id().substring(page.id().lastIndexOf('/') + 1) + ".jsonld";
    }

    /**
     * Writes the file beside each page of results.
     *
     * @throws IOException when it can't be written
     */
    public static void write(Site site, AutomaticResults results, Path output) throws IOException {
        ObjectMapper json = new ObjectMapper();
        for (Page page : site.ofType(PageType.RESULTAT)) {
            ObjectNode root = json.createObjectNode();
            ObjectNode context = root.putObject("@context")
                    .put("earl", "http://www.w3.org/ns/earl#")
                    .put("dct", "http://purl.org/dc/terms/")
                    .put("ptr", "http://www.w3.org/2009/pointers#");
            for (String reference : List.of("assertedBy", "subject", "test", "mode", "outcome")) {
                context.putObject("earl:" + reference).put("@type", "@id");
            }
            EarlReport report = new EarlReport(site, page, root.putArray("@graph"));
            report.automatic(results);
            report.manual(site.assessment());
            byte[] bytes = json.writerWithDefaultPrettyPrinter().writeValueAsBytes(root);
            Files.write(output.resolve(page.uri()).resolveSibling(name(page)), bytes);
        }
    }

    private void automatic(AutomaticResults results) {
        node("#verktyg", "earl:Assertor", "earl:Software")
                .put("dct:title", "Metodhandboken wcag")
                .put("dct:hasVersion", results.version());
        node("#webbplatsen", "earl:TestSubject").put("dct:title", results.pages() + " sidor");
        for (AutomaticResults.Rule rule : results.rules()) {
            test(rule);
            int doubtful = results.pages() - rule.passed() - rule.inapplicable();
            String outcome = doubtful > 0 ? "cantTell" : rule.passed() > 0 ? "passed" : "inapplicable";
            assertion("automatic", "#verktyg", "#webbplatsen", rule.id(), outcome)
                    .put(
                            "dct:description",
                            "passed: %d, inapplicable: %d, cantTell: %d"
                                    .formatted(rule.passed(), rule.inapplicable(), doubtful));
            rule.doubts().forEach(doubt -> doubt(rule, doubt));
        }
    }

    private void test(AutomaticResults.Rule rule) {
        ObjectNode test = node("#" + rule.id(), "earl:TestCriterion", "earl:TestCase")
                .put("dct:title", rule.name())
                .put("dct:subject", "WCAG 2.2: " + String.join(", ", rule.criteria()));
        if (!rule.act().isEmpty()) {
            ArrayNode sources = test.putArray("dct:source");
            rule.act().forEach(act -> sources.addObject().put("@id", ACT_RULE + act + "/"));
        }
    }

    private void doubt(AutomaticResults.Rule rule, AutomaticResults.Doubt doubt) {
        String subject =
                site.page(doubt.page()).map(where -> Links.href(page, where)).orElse(doubt.page());
        assertion("automatic", "#verktyg", subject, rule.id(), "cantTell")
                .put("dct:description", doubt.what())
                .putObject("earl:pointer")
                .put("@type", "ptr:CSSSelectorPointer")
                .put("ptr:expression", doubt.selector());
    }

    private void manual(Assessment assessment) {
        String reviewers = site.accessibility().protocols().stream()
                .map(protocol -> protocol.reviewer() + " " + protocol.date())
                .collect(Collectors.joining(", "));
        node("#granskare", "earl:Assertor").put("dct:title", reviewers);
        for (Criterion criterion : site.accessibility().criteria()) {
            Map<Outcome, TreeSet<String>> types = new EnumMap<>(Outcome.class);
            assessment.outcomes().forEach((type, row) -> {
                if (row.containsKey(criterion.id())) {
                    types.computeIfAbsent(row.get(criterion.id()), outcome -> new TreeSet<>())
                            .add(type);
                }
            });
            if (!types.isEmpty()) {
                node("#krav-" + criterion.id(), "earl:TestCriterion", "earl:TestRequirement")
                        .put("dct:title", "WCAG " + criterion.id() + " " + criterion.name());
                types.forEach((outcome, of) -> assertion(
                        "manual",
                        "#granskare",
                        subject(new ArrayList<>(of)),
                        "krav-" + criterion.id(),
                        MANUAL.get(outcome)));
            }
        }
    }

    /** The subject that stands for all pages of some types. */
    private String subject(List<String> types) {
        String known = typeSets.get(types);
        if (known == null) {
            known = "#sidtyper-" + (typeSets.size() + 1);
            typeSets.put(types, known);
            node(known, "earl:TestSubject").put("dct:title", "Sidtyper: " + String.join(", ", types));
        }
        return known;
    }

    private ObjectNode node(String id, String... types) {
        ObjectNode node = graph.addObject().put("@id", id);
        for (String type : types) {
            node.withArray("@type").add(type);
        }
        return node;
    }

    /** An assertion; what is put in the answer describes its result. */
    private ObjectNode assertion(String mode, String by, String subject, String test, String outcome) {
        return graph.addObject()
                .put("@type", "earl:Assertion")
                .put("earl:mode", "earl:" + mode)
                .put("earl:assertedBy", by)
                .put("earl:subject", subject)
                .put("earl:test", "#" + test)
                .putObject("earl:result")
                .put("@type", "earl:TestResult")
                .put("earl:outcome", "earl:" + outcome);
    }
}
