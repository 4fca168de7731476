package se.metodhandbok.serve;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import se.metodhandbok.build.Report;
import se.metodhandbok.model.Messages;
import se.metodhandbok.model.Problem;

/** The page a contributor sees instead of the handbook while something is wrong. */
final class ProblemPage {
    private final Messages messages;

    ProblemPage(Messages messages) {
        this.messages = messages;
    }

    /**
     * The page's HTML.
     *
     * @param lastGood the address of the last good version of the page asked for; empty when there is none
     */
    String html(Report report, String lastGood) {
        Document page = Document.createShell("");
        page.outputSettings().prettyPrint(false);
        page.prependChild(new org.jsoup.nodes.DocumentType("html", "", ""));
        page.selectFirst("html").attr("lang", "sv");
        page.head().appendElement("meta").attr("charset", "utf-8");
        page.head()
                .appendElement("meta")
                .attr("name", "viewport")
                .attr("content", "width=device-width, initial-scale=1");
        page.title(messages.text("serve.page.title", report.problems().size()));
        page.head().appendElement("link").attr("rel", "stylesheet").attr("href", "/handbok.css");
        Element main = page.body()
                .appendElement("main")
                .addClass("wrap page")
                .appendElement("div")
                .addClass("body");
        main.appendElement("h1").text(page.title());
        main.appendElement("p").text(messages.text("serve.page.intro"));
        Element list = main.appendElement("ol").addClass("rows").attr("role", "list");
        for (Problem problem : report.problems()) {
            Element item = list.appendElement("li");
            item.appendElement("p").appendElement("code").text(problem.place().toString());
            item.appendElement("p").appendElement("strong").text(messages.what(problem));
            item.appendElement("p")
                    .text(messages.fix(problem) + " (" + problem.rule().id() + ")");
        }
        if (!lastGood.isEmpty()) {
            main.appendElement("p").appendElement("a").attr("href", lastGood).text(messages.text("serve.page.back"));
        }
        return page.outerHtml();
    }
}
