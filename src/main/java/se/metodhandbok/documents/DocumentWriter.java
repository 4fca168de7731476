package se.metodhandbok.documents;

import java.io.IOException;
import se.metodhandbok.model.template.Template;

/** Writes templates in one format. The same template always gives the same bytes. */
public interface DocumentWriter {
    /** The file name's extension without dot, for example {@code docx}. */
    String extension();

    /** Whether the format suits the template: a spreadsheet needs a sheet. */
    default boolean suits(Template template) {
        return true;
    }

    /**
     * The file.
     *
     * @throws IOException when a picture can't be read
     */
    byte[] write(Template template) throws IOException;
}
