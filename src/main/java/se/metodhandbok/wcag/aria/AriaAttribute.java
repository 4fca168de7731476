package se.metodhandbok.wcag.aria;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * An attribute of WAI-ARIA 1.2.
 *
 * @param name without {@code aria-}
 * @param type what its value is
 * @param values what a token may be; empty for other types
 * @param global whether every role has it in WAI-ARIA 1.2
 * @param draft whether only the draft of 1.3 has it
 */
public record AriaAttribute(String name, Type type, Set<String> values, boolean global, boolean draft) {
    /** The value types of WAI-ARIA 1.2, section 6.2. True/false and tristate are tokens here. */
    public enum Type {
        TOKEN,
        TOKENS,
        STRING,
        INTEGER,
        NUMBER,
        IDREF,
        IDREFS
    }

    /** Whether a value is of the attribute's type. References are strings here: whether they lead anywhere is another matter. */
    public boolean accepts(String value) {
        String text = value.strip();
        return switch (type) {
            case TOKEN -> values.contains(lower(text));
            case TOKENS -> Stream.of(lower(text).split("\\s+", -1)).allMatch(values::contains);
            case INTEGER -> text.matches("[+-]?\\d+");
            case NUMBER -> text.matches("[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d+)?");
            case STRING, IDREF, IDREFS -> true;
        };
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
