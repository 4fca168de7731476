package se.metodhandbok.browser;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import se.metodhandbok.model.Messages;

/** The browser check's report: a page for people, with pictures, and the same as JSON for programs. */
public final class BrowserReport {
    private final Messages messages;
    private final FindingWords words;

    /** A report in the messages' language. */
    public BrowserReport(Messages messages) {
        this.messages = messages;
        this.words = new FindingWords(messages.locale());
    }

    /**
     * Writes {@code index.html}, {@code webblasare.json} and {@code bilder/}, in place of those of the last check.
     *
     * @param folder made when it does not exist
     */
    public void write(List<PageResult> results, Path folder, LocalDate day) throws IOException {
        Path pictures = folder.resolve("bilder");
        Files.createDirectories(pictures);
        try (Stream<Path> old = Files.list(pictures)) {
            for (Path picture : old.toList()) {
                Files.delete(picture);
            }
        }
        Files.writeString(folder.resolve("webblasare.json"), json(results).toPrettyString());
        Files.writeString(folder.resolve("index.html"), html(results, pictures, day));
    }

    private ArrayNode json(List<PageResult> results) {
        ArrayNode pages = DevTools.JSON.createArrayNode();
        for (PageResult result : results) {
            ObjectNode page = pages.addObject().put("path", result.path());
            ArrayNode findings = page.putArray("findings");
            for (Finding finding : result.findings()) {
                ObjectNode node = findings.addObject().put("rule", finding.rule());
                finding.act().forEach(node.putArray("act")::add);
                finding.wcag().forEach(node.putArray("wcag")::add);
                node.put("selector", finding.selector())
                        .put("state", finding.state())
                        .put("message", words.what(finding))
                        .put("fix", words.fix(finding));
            }
            result.unchecked().stream().map(words::unchecked).forEach(page.putArray("unchecked")::add);
        }
        return pages;
    }

    private String html(List<PageResult> results, Path pictures, LocalDate day) throws IOException {
        Document document = Document.createShell("");
        document.child(0).attr("lang", messages.text("language"));
        document.head().appendElement("meta").attr("charset", "utf-8");
        document.title(messages.text("browser.title"));
        Element body = document.body().appendElement("main");
        body.appendElement("h1").text(messages.text("browser.title"));
        int faults =
                results.stream().mapToInt(result -> result.findings().size()).sum();
        body.appendElement("p").text(messages.text("browser.lead", results.size(), day.toString(), faults));
        int picture = 0;
        for (PageResult result : results) {
            if (!result.ok()) {
                body.appendElement("h2").text(result.path());
                for (String reason : result.unchecked()) {
                    body.appendElement("p").text(messages.text("browser.unchecked") + ": " + words.unchecked(reason));
                }
                for (Finding finding : result.findings()) {
                    section(body, finding, pictures, ++picture);
                }
            }
        }
        return "<!DOCTYPE html>\n" + document.outerHtml() + "\n";
    }

    private void section(Element body, Finding finding, Path pictures, int number) throws IOException {
        body.appendElement("h3").text(words.what(finding));
        Element facts = body.appendElement("dl");
        fact(facts, "WCAG", String.join(", ", finding.wcag()) + " · " + finding.rule());
        fact(facts, messages.text("browser.where"), finding.selector() + " " + finding.state());
        fact(facts, messages.text("browser.how"), words.fix(finding));
        if (finding.picture().png().length > 0) {
            String name = number + ".png";
            Files.write(pictures.resolve(name), finding.picture().png());
            body.appendElement("img").attr("src", "bilder/" + name).attr("alt", messages.text("browser.picture"));
        }
    }

    private static void fact(Element list, String label, String value) {
        list.appendElement("dt").text(label);
        list.appendElement("dd").text(value);
    }
}
