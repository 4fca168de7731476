package se.metodhandbok.captions;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Tells which encoding a text is in: by its byte order mark, by the zero bytes of UTF-16, as UTF-8 if it can be that, and
 * else as Windows' western one, which Swedish captions of old programs have.
 */
final class TextDecoder {
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    /** So many of the first bytes tell what kind of file it is. */
    private static final int SAMPLE = 4096;

    private TextDecoder() {}

    /**
     * A decoded text.
     *
     * @param text without byte order mark
     */
    record Decoded(String text, Charset charset, boolean marked) {}

    /** The text, or empty for a file that isn't one. */
    static Optional<Decoded> decode(byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return decode(bytes, 3, StandardCharsets.UTF_8, true);
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return decode(bytes, 2, StandardCharsets.UTF_16LE, true);
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return decode(bytes, 2, StandardCharsets.UTF_16BE, true);
        }
        int even = zeros(bytes, 0);
        int odd = zeros(bytes, 1);
        int quarter = Math.min(bytes.length, SAMPLE) / 4;
        if (even + odd > 0 && Math.max(even, odd) > quarter && Math.min(even, odd) == 0) {
            return decode(bytes, 0, odd > even ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE, false);
        }
        return decode(bytes, 0, StandardCharsets.UTF_8, false).or(() -> decode(bytes, 0, WINDOWS, false));
    }

    /** The line, from 1, of the first byte that can't be UTF-8. */
    static int lineOfBadByte(byte[] bytes) {
        String before = new String(bytes, StandardCharsets.UTF_8);
        int bad = Math.max(before.indexOf('\uFFFD'), 0);
        return (int) before.substring(0, bad).chars().filter(c -> c == '\n').count() + 1;
    }

    private static Optional<Decoded> decode(byte[] bytes, int from, Charset charset, boolean marked) {
        try {
            String text = charset.newDecoder()
                    .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
                    .toString();
            return isText(text) ? Optional.of(new Decoded(text, charset, marked)) : Optional.empty();
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    /** Control characters are hardly ever in texts, and always in programs, pictures and films. */
    private static boolean isText(String text) {
        long controls = text.chars()
                .limit(SAMPLE)
                .filter(c -> (c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f') || c == 0x7F)
                .count();
        return controls * 100 <= Math.min(text.length(), SAMPLE);
    }

    private static int zeros(byte[] bytes, int from) {
        int zeros = 0;
        for (int i = from; i < Math.min(bytes.length, SAMPLE); i += 2) {
            zeros += bytes[i] == 0 ? 1 : 0;
        }
        return zeros;
    }

    private static boolean startsWith(byte[] bytes, int... first) {
        for (int i = 0; i < first.length; i++) {
            if (bytes.length <= i || (bytes[i] & 0xFF) != first[i]) {
                return false;
            }
        }
        return true;
    }
}
