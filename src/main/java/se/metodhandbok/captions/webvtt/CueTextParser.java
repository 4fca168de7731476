package se.metodhandbok.captions.webvtt;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.parser.Parser;
import se.metodhandbok.captions.webvtt.CueNode.Span;
import se.metodhandbok.captions.webvtt.CueNode.Tag;

/** Reads a cue's text, <a href="https://www.w3.org/TR/webvtt1/#cue-text-parsing-rules">section 6.4</a>. Never fails. */
public final class CueTextParser {
    /** Deeper tags are read as if they stood at this depth, so that no text can exhaust the stack. */
    private static final int DEEPEST = 100;

    private final List<CueNode> root = new ArrayList<>();
    private final Deque<Span> open = new ArrayDeque<>();

    private CueTextParser() {}

    /** The text as nodes. */
    public static List<CueNode> parse(String text) {
        CueTextParser parser = new CueTextParser();
        int at = 0;
        while (at < text.length()) {
            if (text.charAt(at) == '<') {
                int close = text.indexOf('>', at);
                int end = close < 0 ? text.length() : close;
                parser.tag(text.substring(at + 1, end));
                at = end + 1;
            } else {
                int tag = text.indexOf('<', at);
                int end = tag < 0 ? text.length() : tag;
                parser.append(new CueNode.Text(Parser.unescapeEntities(text.substring(at, end), false)));
                at = end;
            }
        }
        return Collections.unmodifiableList(parser.root);
    }

    private void append(CueNode node) {
        (open.isEmpty() ? root : open.peek().children()).add(node);
    }

    private void tag(String content) {
        if (content.startsWith("/")) {
            end(content.substring(1));
        } else if (!content.isEmpty() && LineScanner.isDigit(content.charAt(0))) {
            Timestamp.parse(content).ifPresent(time -> append(new CueNode.Moment(time)));
        } else {
            start(content);
        }
    }

    private void start(String content) {
        int space = 0;
        while (space < content.length() && !LineScanner.isSpace(content.charAt(space))) {
            space++;
        }
        List<String> names = List.of(content.substring(0, space).split("\\.", -1));
        Optional<Tag> tag = tag(names.getFirst(), Tag.values());
        boolean misplaced = tag.filter(t -> t == Tag.RT).isPresent()
                && (open.isEmpty() || open.peek().tag() != Tag.RUBY);
        if (tag.isEmpty() || misplaced) {
            return;
        }
        boolean annotated = tag.get() == Tag.V || tag.get() == Tag.LANG;
        String annotation = annotated ? annotation(content.substring(space)) : "";
        List<String> classes =
                names.stream().skip(1).filter(name -> !name.isEmpty()).toList();
        Span span = new Span(tag.get(), classes, annotation, new ArrayList<>());
        append(span);
        if (open.size() < DEEPEST) {
            open.push(span);
        }
    }

    private static String annotation(String text) {
        return Parser.unescapeEntities(text, false)
                .replaceAll("[ \t\n\f\r]+", " ")
                .replaceAll("^ | $", "");
    }

    private void end(String name) {
        if (open.isEmpty()) {
            return;
        }
        Tag current = open.peek().tag();
        if (tag(name, current).isPresent()) {
            open.pop();
        } else if (name.equals("ruby") && current == Tag.RT) {
            open.pop();
            open.pop();
        }
    }

    private static Optional<Tag> tag(String name, Tag... among) {
        for (Tag tag : among) {
            if (tag.name().toLowerCase(Locale.ROOT).equals(name)) {
                return Optional.of(tag);
            }
        }
        return Optional.empty();
    }
}
