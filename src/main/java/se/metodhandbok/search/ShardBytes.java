package se.metodhandbok.search;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The bytes of a shard: numbers in sevens of bits, texts in UTF-8. */
final class ShardBytes {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final List<Integer> cuts = new ArrayList<>();

    /** A whole number from 0: seven bits a byte, the lowest first; the eighth bit tells that more follow. */
    ShardBytes number(int number) {
        int rest = number;
        while (rest > 127) {
            bytes.write((rest & 127) | 128);
            rest >>>= 7;
        }
        bytes.write(rest);
        return this;
    }

    ShardBytes one(int value) {
        bytes.write(value);
        return this;
    }

    /** A text: its length in bytes, then it in UTF-8, which browsers read at once. */
    ShardBytes text(String text) {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        return number(utf8.length).all(utf8);
    }

    /** All of the other, with its cuts. */
    ShardBytes all(ShardBytes other) {
        other.cuts.forEach(cut -> cuts.add(bytes.size() + cut));
        return all(other.toBytes());
    }

    ShardBytes all(byte[] other) {
        bytes.writeBytes(other);
        return this;
    }

    /**
     * The texts, a sorted list: one text with a line for each, because browsers read one long text sooner than many short.
     * A line's first sign is U+0020 and as far on as the line begins like the one before; then the rest.
     *
     * @param texts without line breaks
     */
    ShardBytes sorted(List<String> texts) {
        List<String> lines = new ArrayList<>();
        String before = "";
        for (String text : texts) {
            int shared = shared(before, text);
            lines.add((char) (' ' + shared) + text.substring(shared));
            before = text;
        }
        return text(String.join("\n", lines));
    }

    private static int shared(String before, String text) {
        int shared = 0;
        int most = Math.min(before.length(), text.length());
        while (shared < most && before.charAt(shared) == text.charAt(shared)) {
            shared++;
        }
        return shared;
    }

    /** What follows is of another kind than what stands before, and packs best apart from it. */
    ShardBytes cut() {
        cuts.add(bytes.size());
        return this;
    }

    /** Where what packs best apart begins. */
    List<Integer> cuts() {
        return List.copyOf(cuts);
    }

    int size() {
        return bytes.size();
    }

    byte[] toBytes() {
        return bytes.toByteArray();
    }
}
