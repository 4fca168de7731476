package se.metodhandbok.source;

import com.vladsch.flexmark.ext.definition.DefinitionExtension;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.util.List;

/** Converts Markdown with flexmark: CommonMark with tables, task lists and definition lists. */
final class MarkdownConverter {
    private final Parser parser;
    private final HtmlRenderer renderer;

    MarkdownConverter() {
        var options = new MutableDataSet()
                .set(
                        Parser.EXTENSIONS,
                        List.of(TablesExtension.create(), TaskListExtension.create(), DefinitionExtension.create()));
        parser = Parser.builder(options).build();
        renderer = HtmlRenderer.builder(options).build();
    }

    /** The body's HTML. Markdown has no faults of its own: what can't be understood is text. */
    Markup convert(SourceText body) {
        return new Markup(renderer.render(parser.parse(body.text())), List.of());
    }
}
