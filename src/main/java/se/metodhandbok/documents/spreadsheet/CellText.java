package se.metodhandbok.documents.spreadsheet;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.regex.Pattern;
import se.metodhandbok.model.template.Column;

/** Turns the text of an example row's cell into the value the column holds. */
final class CellText {
    /** Digits, perhaps parted in thousands by blanks, perhaps with decimals after a comma or point. */
    private static final Pattern NUMBER = Pattern.compile("[-−]?[0-9]+(?:[ \u00a0\u202f][0-9]{3})*(?:[.,][0-9]+)?");

    private CellText() {}

    /** The value; a text when it isn't what the column holds, so that nothing an author wrote is lost. */
    static Value value(String text, Column.Type type) {
        String stripped = text.strip();
        if (stripped.isEmpty()) {
            return new Value.Blank();
        }
        return switch (type) {
            case NUMBER, INTEGER, AMOUNT, SCALE -> number(stripped);
            case DATE -> date(stripped);
            case TEXT, PARAGRAPH, CHOICE, FORMULA -> new Value.Text(stripped);
        };
    }

    private static Value number(String text) {
        if (!NUMBER.matcher(text).matches()) {
            return new Value.Text(text);
        }
        String plain = text.replaceAll("[ \u00a0\u202f]", "").replace('−', '-').replace(',', '.');
        return new Value.Numeric(Double.parseDouble(plain));
    }

    private static Value date(String text) {
        try {
            return new Value.Date(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            return new Value.Text(text);
        }
    }
}
