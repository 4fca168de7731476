package se.metodhandbok.captions.webvtt;

import java.util.List;
import java.util.Optional;

/** A part of a cue's text, WebVTT section 6.4. */
public sealed interface CueNode {
    /** Plain text. */
    record Text(String text) implements CueNode {}

    /** The moment from which the rest is sung or said, in milliseconds from the film's beginning. */
    record Moment(long time) implements CueNode {}

    /**
     * A tag and what is in it.
     *
     * @param classes the words after the tag's name
     * @param annotation a voice's name or a language; empty for other tags
     */
    record Span(Tag tag, List<String> classes, String annotation, List<CueNode> children) implements CueNode {}

    /** The tags of WebVTT, by their names in a file. */
    enum Tag {
        /** Class. */
        C,
        /** Italics. */
        I,
        /** Bold. */
        B,
        /** Underlined. */
        U,
        /** Text with a reading beside it. */
        RUBY,
        /** The reading. */
        RT,
        /** Voice. */
        V,
        /** Language. */
        LANG
    }

    /** The text without tags and moments. */
    static String plainText(List<CueNode> nodes) {
        StringBuilder text = new StringBuilder();
        appendText(nodes, text);
        return text.toString();
    }

    private static void appendText(List<CueNode> nodes, StringBuilder text) {
        for (CueNode node : nodes) {
            switch (node) {
                case Text plain -> text.append(plain.text());
                case Moment moment -> {}
                case Span span -> appendText(span.children(), text);
            }
        }
    }

    /** The name in the first voice tag. */
    static Optional<String> speaker(List<CueNode> nodes) {
        for (CueNode node : nodes) {
            if (node instanceof Span span) {
                Optional<String> name =
                        span.tag() == Tag.V && !span.annotation().isEmpty()
                                ? Optional.of(span.annotation())
                                : speaker(span.children());
                if (name.isPresent()) {
                    return name;
                }
            }
        }
        return Optional.empty();
    }
}
