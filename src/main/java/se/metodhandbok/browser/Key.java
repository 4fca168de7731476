package se.metodhandbok.browser;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A key of the keyboard, with the keys held down meanwhile.
 *
 * @param key its name as scripts see it, for example {@code Tab} or {@code m}
 * @param code Windows' number for it, which pages without newer names go by
 * @param held the sum of 1 Alt, 2 Ctrl, 4 Meta and 8 Shift
 */
record Key(String key, int code, int held) {
    static final int ALT = 1;
    static final int CTRL = 2;
    static final int META = 4;
    static final int SHIFT = 8;

    static final Key TAB = new Key("Tab", 9, 0);
    static final Key ENTER = new Key("Enter", 13, 0);
    static final Key ESCAPE = new Key("Escape", 27, 0);
    static final Key SPACE = new Key(" ", 32, 0);
    static final Key DOWN = new Key("ArrowDown", 40, 0);

    private static final Map<String, Integer> HELD = Map.ofEntries(
            Map.entry("alt", ALT),
            Map.entry("ctrl", CTRL),
            Map.entry("control", CTRL),
            Map.entry("kontroll", CTRL),
            Map.entry("cmd", META),
            Map.entry("command", META),
            Map.entry("meta", META),
            Map.entry("shift", SHIFT),
            Map.entry("skift", SHIFT));

    private static final Map<String, Key> NAMED = Map.ofEntries(
            Map.entry("tab", TAB),
            Map.entry("enter", ENTER),
            Map.entry("esc", ESCAPE),
            Map.entry("escape", ESCAPE),
            Map.entry("space", SPACE),
            Map.entry("mellanslag", SPACE),
            Map.entry("home", new Key("Home", 36, 0)),
            Map.entry("end", new Key("End", 35, 0)));

    Key with(int more) {
        return new Key(key, code, held | more);
    }

    /** A key that writes a character; Shift is not worked out. */
    static Key of(char character) {
        // The codes of other signs depend on the keyboard, and their numbers in Unicode are codes of other keys: 35 is
        // End.
        int code = Character.isLetterOrDigit(character) && character < 128 ? Character.toUpperCase(character) : 0;
        return new Key(String.valueOf(character), code, 0);
    }

    /** A combination as people write it, for example {@code Ctrl+M} or {@code Esc}; empty when it is none. */
    static Optional<Key> named(String combination) {
        int held = 0;
        String rest = combination.strip();
        while (rest.indexOf('+') > 0) {
            Integer modifier =
                    HELD.get(rest.substring(0, rest.indexOf('+')).strip().toLowerCase(Locale.ROOT));
            if (modifier == null) {
                return Optional.empty();
            }
            held |= modifier;
            rest = rest.substring(rest.indexOf('+') + 1).strip();
        }
        Optional<Key> base = base(rest);
        return base.isEmpty() ? base : Optional.of(base.get().with(held));
    }

    private static Optional<Key> base(String name) {
        if (name.matches("[Ff]\\d{1,2}")) {
            int number = Integer.parseInt(name.substring(1));
            return Optional.of(new Key("F" + number, 111 + number, 0));
        }
        if (name.length() == 1) {
            return Optional.of(of(Character.toLowerCase(name.charAt(0))));
        }
        return Optional.ofNullable(NAMED.get(name.toLowerCase(Locale.ROOT)));
    }

    /** The text it writes where text is written; empty for keys that write none. */
    String text() {
        if (key.equals("Enter")) {
            return "\r";
        }
        return key.length() == 1 && (held & ~SHIFT) == 0 ? key : "";
    }
}
