package se.metodhandbok.documents;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
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

    /**
     * One weight.
     *
     * @param widths of the glyphs, as shares of the size
     */
    private record Face(CmapLookup glyphs, List<Double> widths) {
        static Face of(byte[] bytes) {
            try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(bytes))) {
                List<Double> widths = new ArrayList<>();
                for (int glyph = 0; glyph < font.getNumberOfGlyphs(); glyph++) {
                    widths.add((double) font.getAdvanceWidth(glyph) / font.getUnitsPerEm());
                }
                return new Face(font.getUnicodeCmapLookup(), widths);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        double width(int codePoint) {
            return widths.get(glyphs.getGlyphId(codePoint));
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
