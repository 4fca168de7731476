package se.metodhandbok.captions.media;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;

/** Bytes of a file by their place, a small piece in memory at a time. All reads fail with EOFException past the end. */
final class FileWindow {
    private static final int PIECE = 4096;

    /** More reads than this and the file is garbage made to be slow; an hour of film has some 300,000 blocks. */
    private static final int MOST_READS = 10_000_000;

    private final FileChannel channel;
    private final long size;
    private final ByteBuffer piece = ByteBuffer.allocate(PIECE);
    private long pieceStart = -1;
    private int reads;

    FileWindow(FileChannel channel) throws IOException {
        this.channel = channel;
        this.size = channel.size();
    }

    long size() {
        return size;
    }

    int octet(long at) throws IOException {
        if (at < 0 || at >= size || ++reads > MOST_READS) {
            throw new EOFException();
        }
        if (pieceStart < 0 || at < pieceStart || at >= pieceStart + piece.limit()) {
            piece.clear();
            pieceStart = at;
            while (piece.hasRemaining() && channel.read(piece, pieceStart + piece.position()) > 0) {
                // Until the piece is full or the file ends.
            }
            piece.flip();
            if (piece.limit() == 0) {
                throw new EOFException();
            }
        }
        return piece.get((int) (at - pieceStart)) & 0xFF;
    }

    /** A big-endian number of up to eight bytes. */
    long unsigned(long at, int bytes) throws IOException {
        long value = 0;
        for (int i = 0; i < bytes; i++) {
            value = value << 8 | octet(at + i);
        }
        return value;
    }

    /** Four characters. */
    String name(long at) throws IOException {
        return text(at, 4);
    }

    String text(long at, int bytes) throws IOException {
        byte[] text = new byte[bytes];
        for (int i = 0; i < bytes; i++) {
            text[i] = (byte) octet(at + i);
        }
        return new String(text, StandardCharsets.ISO_8859_1);
    }
}
