package se.metodhandbok.wcag.aria;

import java.util.List;
import java.util.Set;

/**
 * A concrete role of WAI-ARIA 1.2, DPUB-ARIA or Graphics-ARIA. Attribute names stand without {@code aria-}.
 *
 * @param name in lower case
 * @param kind what it is: a widget, a link, a landmark, structure, live or a window
 * @param nameFromContent whether its text names it
 * @param namingProhibited whether {@code aria-label} and {@code aria-labelledby} are prohibited
 * @param childrenPresentational whether what stands in it is presented as plain text
 * @param required attributes it must have
 * @param supported attributes it may have besides the global ones; the required ones too
 * @param owns roles it must own; {@code a>b} is an {@code a} that owns a {@code b}; empty if it need own none
 * @param inside roles one of which it must stand in; empty if it may stand anywhere
 */
public record AriaRole(
        String name,
        Kind kind,
        boolean nameFromContent,
        boolean namingProhibited,
        boolean childrenPresentational,
        Set<String> required,
        Set<String> supported,
        List<String> owns,
        List<String> inside) {
    /** The families of roles. */
    public enum Kind {
        WIDGET,
        LINK,
        LANDMARK,
        STRUCTURE,
        LIVE,
        WINDOW
    }

    /** Whether it is something a person operates. */
    public boolean isWidget() {
        return kind == Kind.WIDGET || kind == Kind.LINK;
    }

    /** Whether it is a link: {@code link}, or one of DPUB-ARIA's roles that are links. */
    public boolean isLink() {
        return kind == Kind.LINK || name.equals("link");
    }
}
