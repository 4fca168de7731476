package se.metodhandbok.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import se.metodhandbok.build.Report;
import se.metodhandbok.model.Messages;
import se.metodhandbok.model.Problem;

/** Prints a report's problems for people, for programs or for a CI service's annotations. */
final class ProblemPrinter {
    /** The shapes problems are printed in. */
    enum Format {
        /** One line a problem, and a count. */
        TEXT,
        /** {@code {"pages":n,"problems":[{"file","line","column","rule","severity","message","fix"}]}}. */
        JSON,
        /** One workflow command a problem: {@code ::error file=…,line=…,col=…,title=…::…}. */
        CI
    }

    private final PrintWriter out;
    private final Messages messages;

    ProblemPrinter(PrintWriter out, Messages messages) {
        this.out = out;
        this.messages = messages;
    }

    void print(Report report, Format format) {
        switch (format) {
            case TEXT -> text(report);
            case JSON -> json(report);
            case CI -> ci(report);
        }
        out.flush();
    }

    private void text(Report report) {
        report.problems().forEach(problem -> out.println(messages.line(problem)));
        List<Problem> errors = report.errors();
        long files =
                errors.stream().map(error -> error.place().file()).distinct().count();
        if (errors.size() == 1) {
            out.println(messages.text("count.one"));
        } else if (errors.size() > 1) {
            out.println(messages.text("count.many", errors.size(), files));
            // The count is what is left on the screen after a long list, so the first thing to mend stands beside it.
            out.println(messages.text("count.first", messages.line(errors.getFirst())));
        }
        if (!report.warnings().isEmpty()) {
            out.println(messages.text("count.warnings", report.warnings().size()));
        }
    }

    private void json(Report report) {
        ObjectMapper mapper = new ObjectMapper();
        ObjectNode root = mapper.createObjectNode().put("pages", report.pages());
        ArrayNode problems = root.putArray("problems");
        for (Problem problem : report.problems()) {
            problems.addObject()
                    .put("file", problem.place().file())
                    .put("line", Math.max(problem.place().line(), 1))
                    .put("column", Math.max(problem.place().column(), 1))
                    .put("rule", problem.rule().id())
                    .put("severity", severity(problem))
                    .put("message", messages.what(problem))
                    .put("fix", messages.fix(problem));
        }
        try {
            out.println(mapper.writeValueAsString(root));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A tree of texts and numbers can always be written", e);
        }
    }

    private void ci(Report report) {
        for (Problem problem : report.problems()) {
            out.printf(
                    "::%s file=%s,line=%d,col=%d,title=%s::%s%n",
                    severity(problem),
                    property(problem.place().file()),
                    Math.max(problem.place().line(), 1),
                    Math.max(problem.place().column(), 1),
                    problem.rule().id(),
                    data(messages.what(problem) + " " + messages.fix(problem)));
        }
    }

    /** {@code error} or {@code warning}, the words programs and CI services use. */
    private static String severity(Problem problem) {
        return problem.rule().severity().name().toLowerCase(Locale.ROOT);
    }

    private static String data(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }
}
