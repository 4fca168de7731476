package se.metodhandbok.captions.webvtt;

import java.util.List;
import java.util.Optional;

/**
 * A WebVTT file.
 *
 * @param header what stands between the word {@code WEBVTT} and the first blank line; empty when nothing does
 * @param blocks everything after the header, in order
 */
public record WebVtt(String header, List<Block> blocks) {
    /** Keeps the blocks unchangeable. */
    public WebVtt {
        blocks = List.copyOf(blocks);
    }

    /** A file of only cues. */
    public static WebVtt of(List<Cue> cues) {
        return new WebVtt("", List.copyOf(cues));
    }

    /** The cues in the file's order. */
    public List<Cue> cues() {
        return of(Cue.class);
    }

    /** The comments, without the word {@code NOTE}, lines parted by {@code \n}. */
    public List<String> notes() {
        return of(Block.Note.class).stream()
                .map(note -> String.join("\n", note.lines()).substring(4).strip())
                .toList();
    }

    /** The file without comments, styles, regions and lost blocks: what other programs understand. */
    public WebVtt plain() {
        return of(cues());
    }

    /** All blocks of a kind. */
    public <T extends Block> List<T> of(Class<T> kind) {
        return blocks.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /** What a comment of the form {@code key: value} says, the first of its kind; parts are also parted by {@code ;}. */
    public Optional<String> note(String key) {
        return notes().stream()
                .flatMap(note -> List.of(note.split("[;\n]", -1)).stream())
                .map(String::strip)
                .filter(part -> part.startsWith(key + ":"))
                .map(part -> part.substring(key.length() + 1).strip())
                .findFirst();
    }
}
