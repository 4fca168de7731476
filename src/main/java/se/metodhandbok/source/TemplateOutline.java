package se.metodhandbok.source;

import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Shows a template on its page: fields as marked words, and what a sheet's columns hold in words instead of macros. */
final class TemplateOutline {
    private TemplateOutline() {}

    /** Shapes in place, after the template has been read. */
    static void show(Element body) {
        body.select("[data-macro]").forEach(TemplateOutline::showMacro);
        body.select(".falt").removeAttr("data-id");
        body.select("table").removeAttr("data-widths");
        for (Element table : body.select("table.blad")) {
            table.removeClass("summa");
            table.classNames().stream()
                    .filter(name -> name.startsWith("rader-"))
                    .forEach(table::removeClass);
            Element definitions = table.selectFirst("tbody > tr");
            if (definitions != null) {
                definitions.addClass("hjalp");
            }
        }
        // Help and example differ in looks; the word tells those who do not see it.
        body.select("p.exempel").forEach(example -> example.prepend("<b>Exempel:</b> "));
    }

    private static void showMacro(Element marked) {
        Macro macro = Macro.of(marked);
        marked.removeAttr("data-macro");
        switch (macro.name()) {
            case "kolumn" -> marked.replaceWith(new TextNode(columnWords(macro)));
            case "matris" -> marked.addClass("falt").text("[" + macro.text() + "]");
            default -> marked.addClass("falt").text("[" + label(macro, marked) + "]");
        }
    }

    /** A repeated field says what the first one says. */
    private static String label(Macro macro, Element marked) {
        if (!macro.text().isEmpty()) {
            marked.attr("data-id", macro.id());
            return macro.text() + choices(macro);
        }
        Element first = marked.root().selectFirst("span.falt[data-id=" + macro.id() + "]");
        return first == null ? macro.id() : first.text().replaceAll("^\\[|]$", "");
    }

    private static String choices(Macro macro) {
        String choices = macro.options().getOrDefault("val", "");
        return choices.isEmpty() ? "" : ": " + String.join(", ", List.of(choices.split("\\s*;\\s*", -1)));
    }

    private static String columnWords(Macro macro) {
        String words =
                switch (macro.options().getOrDefault("typ", "text")) {
                    case "tal" -> "Tal";
                    case "heltal" -> "Heltal";
                    case "belopp" -> "Kronor";
                    case "datum" -> "Datum";
                    case "val" -> "Välj" + choices(macro);
                    case "skala" ->
                        macro.options().getOrDefault("min", "1") + "–"
                                + macro.options().getOrDefault("max", "5");
                    case "formel" -> "Räknas ut";
                    default -> "Text";
                };
        String help = macro.options().getOrDefault("hjalp", "");
        return help.isEmpty() ? words : words + ". " + help;
    }
}
