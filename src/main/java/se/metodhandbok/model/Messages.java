package se.metodhandbok.model;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words contributors read, from the {@code messages} bundle: Swedish unless English is asked for. */
public final class Messages {
    private final ResourceBundle bundle;
    private final Locale locale;

    /**
     * The messages in one language.
     *
     * @param locale English gives English, everything else Swedish
     */
    public Messages(Locale locale) {
        this.locale = locale;
        // Without the no-fallback control, a machine set to English would turn Swedish into English.
        this.bundle = ResourceBundle.getBundle(
                "se.metodhandbok.messages",
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** Swedish. */
    public static Messages swedish() {
        return new Messages(Locale.forLanguageTag("sv"));
    }

    /** What is wrong. */
    public String what(Problem problem) {
        return text(problem.rule().id() + ".what", problem.details().toArray());
    }

    /** How to mend it. A rule that guesses what was meant has other words, {@code .fix.none}, for when it can't guess. */
    public String fix(Problem problem) {
        String key = problem.rule().id() + ".fix";
        boolean noGuess = problem.details().contains("") && bundle.containsKey(key + ".none");
        return text(noGuess ? key + ".none" : key, problem.details().toArray());
    }

    /** The whole problem on one line: place, rule, what is wrong, how to mend it. */
    public String line(Problem problem) {
        return problem.place() + ": " + text(problem.rule().severity() == Rule.Severity.ERROR ? "error" : "warning")
                + " " + problem.rule().id() + ": " + what(problem) + " " + fix(problem);
    }

    /** Whether there is a message with this key. */
    public boolean has(String key) {
        return bundle.containsKey(key);
    }

    /**
     * One message.
     *
     * @throws java.util.MissingResourceException when the bundle lacks the key
     */
    public String text(String key, Object... arguments) {
        return new MessageFormat(bundle.getString(key), locale).format(arguments);
    }
}
