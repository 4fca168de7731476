package se.metodhandbok.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import se.metodhandbok.model.Place;
import se.metodhandbok.model.Problem;
import se.metodhandbok.model.Rule;
import se.metodhandbok.model.template.Inline;
import se.metodhandbok.model.template.Inline.Field;
import se.metodhandbok.model.template.Inline.Text;

/** Reads the text of a template's blocks, and keeps account of its fields: an id is one field wherever it stands. */
final class InlineReader {
    private static final Map<String, Field.Type> TYPES = types();
    private static final Set<String> PLAIN = Set.of("span", "code", "label", "mark", "p");

    private final Spellings spellings;
    private final Consumer<Problem> problems;
    private final Map<String, Field> fields = new HashMap<>();

    InlineReader(Spellings spellings, Consumer<Problem> problems) {
        this.spellings = spellings;
        this.problems = problems;
    }

    private static Map<String, Field.Type> types() {
        Map<String, Field.Type> types = new LinkedHashMap<>();
        types.put("text", Field.Type.TEXT);
        types.put("stycke", Field.Type.PARAGRAPH);
        types.put("datum", Field.Type.DATE);
        types.put("val", Field.Type.CHOICE);
        types.put("tal", Field.Type.NUMBER);
        return types;
    }

    /**
     * The text of an element, without blanks at its ends.
     *
     * @param place where to tell of what can't be text
     */
    List<Inline> read(Element element, Place place) {
        return read(element.childNodes(), place);
    }

    /** The text of some of an element's nodes. */
    List<Inline> read(List<Node> nodes, Place place) {
        List<Inline> inlines = new ArrayList<>();
        nodes.forEach(node -> read(node, false, false, place, inlines));
        return tidy(inlines);
    }

    private void read(Node node, boolean bold, boolean italic, Place place, List<Inline> into) {
        if (node instanceof TextNode text) {
            // Asciidoctor puts zero-width blanks after ellipses and dashes.
            into.add(new Text(text.getWholeText().replace("\u200b", "").replaceAll("\\s+", " "), bold, italic));
        } else if (node instanceof Element element) {
            readElement(element, bold, italic, place, into);
        }
    }

    private void readElement(Element element, boolean bold, boolean italic, Place place, List<Inline> into) {
        boolean strong = Set.of("strong", "b").contains(element.nodeName());
        boolean emphasis = Set.of("em", "i").contains(element.nodeName());
        if (element.hasAttr("data-macro")) {
            into.add(field(element, place));
        } else if (element.nameIs("a")) {
            into.add(link(element, bold, italic));
        } else if (element.nameIs("br")) {
            into.add(new Inline.LineBreak());
        } else if (strong || emphasis || PLAIN.contains(element.nodeName())) {
            element.childNodes().forEach(child -> read(child, bold || strong, italic || emphasis, place, into));
        } else if (!element.nameIs("input")) { // A checklist's box, which the list itself tells of.
            problems.accept(Problem.of(place, Rule.UNKNOWN_BLOCK, element.nodeName()));
        }
    }

    private Inline link(Element link, boolean bold, boolean italic) {
        String href = link.attr("href");
        if (href.startsWith("term:") && link.text().isEmpty()) {
            String term = href.substring("term:".length());
            problems.accept(Problem.of(spellings.next("term:" + term + "\\[]"), Rule.TERM_WITHOUT_TEXT, term));
        }
        boolean elsewhere = href.matches("(https?|mailto):.*") && !link.text().isBlank();
        return elsewhere ? new Inline.Link(href, link.text()) : new Text(link.text(), bold, italic);
    }

    private Inline field(Element element, Place block) {
        Macro macro = Macro.of(element);
        Place place = spellings.next(macro.spelling(), block);
        if (!macro.name().equals("falt")) {
            problems.accept(Problem.of(place, Rule.MACRO_OUT_OF_PLACE, macro.name()));
            return new Field(macro.id(), macro.id(), Field.Type.TEXT, List.of());
        }
        if (!macro.id().matches(TemplateReader.ID)) {
            problems.accept(Problem.of(place, Rule.BAD_MACRO, macro.name() + ":" + macro.id()));
        }
        Field field = field(macro, place);
        Field first = fields.putIfAbsent(field.id(), field);
        if (first == null) {
            if (field.label().isEmpty()) {
                problems.accept(Problem.of(place, Rule.FIELD_WITHOUT_LABEL, field.id()));
            }
            return field;
        }
        boolean repeats = macro.text().isEmpty() && macro.options().isEmpty();
        boolean sameLabel =
                macro.text().equals(first.label()) && macro.options().isEmpty();
        if (!repeats && !sameLabel && !field.equals(first)) {
            problems.accept(Problem.of(place, Rule.FIELD_CONFLICT, field.id(), first.label()));
        }
        return first;
    }

    private Field field(Macro macro, Place place) {
        MacroOptions options = new MacroOptions(macro, place, problems, List.of("typ", "val"));
        Field.Type type = options.oneOf("typ", TYPES);
        List<String> choices = options.list("val");
        if (type == Field.Type.CHOICE && choices.size() < 2) {
            options.fault("val", "A;B;C");
        } else if (type != Field.Type.CHOICE && !choices.isEmpty()) {
            options.fault("typ", "val");
        }
        return new Field(macro.id(), macro.text(), type, choices);
    }

    /** Joins texts of one look, parts lines with one blank, and takes away blanks at the ends of lines. */
    private static List<Inline> tidy(List<Inline> inlines) {
        List<Inline> tidy = new ArrayList<>();
        for (Inline inline : inlines) {
            boolean startsLine = tidy.isEmpty() || tidy.getLast() instanceof Inline.LineBreak;
            if (inline instanceof Text text) {
                boolean afterBlank = startsLine || endsInBlank(tidy.getLast());
                addText(tidy, afterBlank ? new Text(text.text().stripLeading(), text.bold(), text.italic()) : text);
            } else {
                if (inline instanceof Inline.LineBreak) {
                    stripEnd(tidy);
                }
                tidy.add(inline);
            }
        }
        stripEnd(tidy);
        return tidy;
    }

    private static boolean endsInBlank(Inline inline) {
        return inline instanceof Text text && text.text().endsWith(" ");
    }

    private static void addText(List<Inline> to, Text text) {
        if (text.text().isEmpty()) {
            return;
        }
        boolean joins = !to.isEmpty()
                && to.getLast() instanceof Text before
                && before.bold() == text.bold()
                && before.italic() == text.italic();
        if (joins) {
            Text before = (Text) to.removeLast();
            to.add(new Text(before.text() + text.text(), text.bold(), text.italic()));
        } else {
            to.add(text);
        }
    }

    private static void stripEnd(List<Inline> inlines) {
        while (!inlines.isEmpty() && inlines.getLast() instanceof Text text) {
            String stripped = text.text().stripTrailing();
            if (stripped.equals(text.text())) {
                return;
            }
            inlines.removeLast();
            addText(inlines, new Text(stripped, text.bold(), text.italic()));
        }
    }
}
