package se.metodhandbok.wcag;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Scores the checker on test cases in the shape of W3C's ACT cases; run by hand, see docs/accessibility.md. Arguments: a file
 * of JSON lines {@code {"id","rule","expected","html"}}, a JSON file of rules with their {@code tier}, and a tier.
 */
final class ActScore {
    private ActScore() {}

    private static final class Score {
        int failed;
        int found;
        int others;
        int falsely;
        final List<String> wrong = new ArrayList<>();
    }

    public static void main(String[] arguments) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        ObjectMapper mapper = new ObjectMapper();
        JsonNode rules = mapper.readTree(Files.readAllBytes(Path.of(arguments[1])));
        Checker checker = Checker.of(false, Locale.ROOT);
        Map<String, Score> scores = new TreeMap<>();
        for (String line : Files.readAllLines(Path.of(arguments[0]))) {
            JsonNode test = mapper.readTree(line);
            String rule = test.path("rule").asText();
            if (rules.path(rule).path("tier").asText().equals(arguments[2])) {
                score(checker, test, rule, scores.computeIfAbsent(rule, r -> new Score()));
            }
        }
        Score sum = new Score();
        scores.forEach((rule, score) -> {
            sum.failed += score.failed;
            sum.found += score.found;
            sum.others += score.others;
            sum.falsely += score.falsely;
            out.printf(
                    "%s %d/%d false %d/%d %s%n",
                    rule,
                    score.found,
                    score.failed,
                    score.falsely,
                    score.others,
                    rules.path(rule).path("name").asText());
            score.wrong.forEach(out::println);
        });
        out.printf(
                "%s: found %d of %d, false %d of %d%n", arguments[2], sum.found, sum.failed, sum.falsely, sum.others);
    }

    private static void score(Checker checker, JsonNode test, String rule, Score score) {
        boolean expected = test.path("expected").asText().equals("failed");
        PageResult result = checker.check(test.path("html").asText());
        boolean flagged =
                result.findings().stream().anyMatch(finding -> finding.act().contains(rule));
        boolean review =
                result.review().stream().anyMatch(finding -> finding.act().contains(rule));
        score.failed += expected ? 1 : 0;
        score.found += expected && flagged ? 1 : 0;
        score.others += expected ? 0 : 1;
        score.falsely += !expected && flagged ? 1 : 0;
        if (expected != flagged) {
            score.wrong.add("   " + (expected ? "MISSED " : "FALSE ")
                    + test.path("title").asText() + (review ? " (review) " : " ")
                    + test.path("id").asText());
        }
    }
}
