package se.metodhandbok.captions.webvtt;

import java.util.List;

/** A part of a WebVTT file, between blank lines. Line numbers are counted from 1. */
public sealed interface Block permits Cue, Block.Style, Block.RegionDefinition, Block.Note, Block.Lost {
    /** The block's first line; a cue's line of times. */
    int line();

    /** CSS for the cues. Kept as it is: the handbook's pages have a style of their own. */
    record Style(int line, List<String> css) implements Block {}

    /** A part of the picture that cues can be placed in. */
    record RegionDefinition(int line, Region region) implements Block {}

    /**
     * A comment, beginning with {@code NOTE}.
     *
     * @param lines as written, the word {@code NOTE} too
     */
    record Note(int line, List<String> lines) implements Block {}

    /**
     * A block that browsers skip: its line of times can't be read, or it has none.
     *
     * @param lines as written
     */
    record Lost(int line, List<String> lines) implements Block {}
}
