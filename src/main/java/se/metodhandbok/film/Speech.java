package se.metodhandbok.film;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** A synthetic Swedish voice: espeak-ng. Sound is 16-bit mono samples. */
final class Speech {
    /** Samples a second, as espeak-ng writes them. */
    static final int RATE = 22_050;

    private static final int HEADER = 44;
    private static final int QUIET = 200;
    private final Path work;

    Speech(Path work) {
        this.work = work;
    }

    /** What the text sounds like, without silence before and after. */
    short[] say(String text) throws IOException {
        Path wav = work.resolve("tal.wav");
        Path words = work.resolve("tal.txt");
        Files.writeString(words, text, StandardCharsets.UTF_8);
        Program.run(List.of(
                "espeak-ng", "-v", "sv", "-s", "128", "-p", "42", "-f", words.toString(), "-w", wav.toString()));
        byte[] bytes = Files.readAllBytes(wav);
        short[] samples = new short[(bytes.length - HEADER) / 2];
        ByteBuffer.wrap(bytes, HEADER, samples.length * 2)
                .order(ByteOrder.LITTLE_ENDIAN)
                .asShortBuffer()
                .get(samples);
        int from = 0;
        int to = samples.length;
        while (from < to && Math.abs(samples[from]) < QUIET) {
            from++;
        }
        while (to > from && Math.abs(samples[to - 1]) < QUIET) {
            to--;
        }
        return Arrays.copyOfRange(samples, from, to);
    }

    static int milliseconds(int samples) {
        return (int) Math.round(samples * 1000.0 / RATE);
    }

    static int samples(long milliseconds) {
        return (int) (milliseconds * RATE / 1000);
    }

    /** Writes the sound as WAV. */
    static void write(short[] sound, Path wav) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(HEADER + sound.length * 2).order(ByteOrder.LITTLE_ENDIAN);
        buffer.put("RIFF".getBytes(StandardCharsets.US_ASCII)).putInt(HEADER - 8 + sound.length * 2);
        buffer.put("WAVEfmt ".getBytes(StandardCharsets.US_ASCII))
                .putInt(16)
                .putShort((short) 1)
                .putShort((short) 1);
        buffer.putInt(RATE).putInt(RATE * 2).putShort((short) 2).putShort((short) 16);
        buffer.put("data".getBytes(StandardCharsets.US_ASCII)).putInt(sound.length * 2);
        buffer.asShortBuffer().put(sound);
        try (OutputStream stream = Files.newOutputStream(wav)) {
            stream.write(buffer.array());
        }
    }
}
