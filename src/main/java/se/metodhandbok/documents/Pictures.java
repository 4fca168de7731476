package se.metodhandbok.documents;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Locale;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/** Where writers get the pictures that templates name. */
@FunctionalInterface
public interface Pictures {
    /**
     * The bytes of a picture.
     *
     * @param path as {@link se.metodhandbok.model.template.Block.Image} has it
     */
    byte[] read(String path) throws IOException;

    /** The picture with its size. */
    default Picture picture(String path) throws IOException {
        byte[] bytes = read(path);
        try (ImageInputStream stream = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(stream);
            if (!readers.hasNext()) {
                throw new IOException("Not a picture: " + path);
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(stream, true, true);
                return new Picture(bytes, extension(path), reader.getWidth(0), reader.getHeight(0));
            } finally {
                reader.dispose();
            }
        }
    }

    private static String extension(String path) {
        String extension = path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return extension.equals("jpg") ? "jpeg" : extension;
    }

    /**
     * A picture with its size.
     *
     * @param extension {@code png} or {@code jpeg}
     * @param width in pixels
     * @param height in pixels
     */
    @SuppressWarnings("ArrayRecordComponent") // Never compared with another.
    record Picture(byte[] bytes, String extension, int width, int height) {
        /** The width in millimetres at 150 pixels an inch, at most the text's. */
        double millimetresWide() {
            return Math.min(Look.TEXT_WIDTH_MM, width * 25.4 / 150);
        }

        /** The height in millimetres that keeps the picture's form. */
        double millimetresHigh() {
            return millimetresWide() * height / width;
        }
    }
}
