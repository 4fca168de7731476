package se.metodhandbok.wcag.css;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the cascade decides for an element; nothing is inherited. Pages share it, so what can be told of it is told once.
 *
 * @param values the winning declarations by property, in lower case
 * @param display in lower case; null if no rule says
 * @param visibility in lower case; {@code inherit} if no rule says
 * @param concealing whether it moves the element off the screen, clips it away or makes it clear
 */
public record Style(Map<String, String> values, @Nullable String display, String visibility, boolean concealing) {
    static Style of(Map<String, String> values) {
        String display = values.get("display");
        return new Style(
                values,
                display == null ? null : display.toLowerCase(Locale.ROOT),
                values.getOrDefault("visibility", "inherit").toLowerCase(Locale.ROOT),
                Concealment.isIn(values));
    }
}
