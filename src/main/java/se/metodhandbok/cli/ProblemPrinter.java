package se.metodhandbok.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintWriter;
import se.metodhandbok.build.Report;
import se.metodhandbok.model.Messages;
import se.metodhandbok.model.Problem;

/** Prints a report's problems for people, for programs or for a CI service's annotations. */
final class ProblemPrinter {
    /** The shapes problems are printed in. */
    enum Format {
        /** One line a problem, and a count. */
        TEXT,
        /** {@code {"pages":n,"problems":[{"file","line","column","rule","message","fix"}]}}. */
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
        int count = report.problems().size();
        if (count == 1) {
            out.println(messages.text("count.one"));
        } else if (count > 1) {
            out.println(messages.text("count.many", count, report.files()));
            // The count is what is left on the screen after a long list, so the first thing to mend stands beside it.
            out.println(
                    messages.text("count.first", messages.line(report.problems().getFirst())));
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
                    "::error file=%s,line=%d,col=%d,title=%s::%s%n",
                    property(problem.place().file()),
                    Math.max(problem.place().line(), 1),
                    Math.max(problem.place().column(), 1),
                    problem.rule().id(),
                    data(messages.what(problem) + " " + messages.fix(problem)));
        }
    }

    private static String data(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }
}
