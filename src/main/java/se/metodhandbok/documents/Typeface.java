package se.metodhandbok.documents;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** The typeface that every PDF carries with it, so that it looks the same everywhere (PDF/UA-1, 7.21.4). */
public final class Typeface {
    static final String NAME = "Atkinson";
    static final byte[] REGULAR = resource("atkinson-400.ttf");
    static final byte[] BOLD = resource("atkinson-700.ttf");

    private static final double MM_PER_POINT = 25.4 / 72;
    private static final Face REGULAR_FACE = Face.of(REGULAR);
    private static final Face BOLD_FACE = Face.of(BOLD);

    private Typeface() {}

    /** Whether the typeface can show the character. White space and characters that are never seen need no glyph. */
    public static boolean shows(int codePoint) {
        return Character.isWhitespace(codePoint)
                || Character.getType(codePoint) == Character.FORMAT
                || REGULAR_FACE.glyphs().getGlyphId(codePoint) > 0;
    }

    /** How wide a line of text is, in millimetres, at a size in points. */
    static double millimetres(String text, boolean bold, int points) {
        Face face = bold ? BOLD_FACE : REGULAR_FACE;
        return text.codePoints().mapToDouble(face::width).sum() * points * MM_PER_POINT;
    }

    /** One weight. */
    private record Face(TrueTypeFont font, CmapLookup glyphs, int unitsPerEm) {
        static Face of(byte[] bytes) {
            try {
                // Kept open: its tables are read when they are asked for.
                TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(bytes));
                return new Face(font, font.getUnicodeCmapLookup(), font.getUnitsPerEm());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        /** As a share of the size. */
        double width(int codePoint) {
            try {
                return (double) font.getAdvanceWidth(glyphs.getGlyphId(codePoint)) / unitsPerEm;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    static byte[] resource(String name) {
        try (InputStream stream = Objects.requireNonNull(Typeface.class.getResourceAsStream(name))) {
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
