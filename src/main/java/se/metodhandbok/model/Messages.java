package se.metodhandbok.model;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words contributors read, from the {@code messages} bundle: Swedish unless English is asked for. */
public final class Messages {
    private final ResourceBundle bundle;
    private final ResourceBundle accessibility;
    private final Locale locale;

    /**
     * The messages in one language.
     *
     * @param locale English gives English, everything else Swedish
     */
    public Messages(Locale locale) {
        this.locale = locale;
        // Without the no-fallback control, a machine set to English would turn Swedish into English.
        this.bundle = bundle("se.metodhandbok.messages", locale);
        this.accessibility = bundle("se.metodhandbok.wcag", locale);
    }

    private static ResourceBundle bundle(String name, Locale locale) {
        return ResourceBundle.getBundle(
                name, locale, ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** Swedish. */
    public static Messages swedish() {
        return new Messages(Locale.forLanguageTag("sv"));
    }

    /** The language. */
    public Locale locale() {
        return locale;
    }

    /** What is wrong. */
    public String what(Problem problem) {
        if (problem.rule() == Rule.ACCESSIBILITY) {
            return accessibility(problem, ".what") + " (" + problem.details().getFirst() + ")";
        }
        return text(words(problem) + ".what", problem.details().toArray());
    }

    /** How to mend it. A rule that guesses what was meant has other words, {@code .fix.none}, for when it can't guess. */
    public String fix(Problem problem) {
        if (problem.rule() == Rule.ACCESSIBILITY) {
            return accessibility(problem, ".fix");
        }
        String key = words(problem) + ".fix";
        boolean noGuess = problem.details().contains("") && bundle.containsKey(key + ".none");
        return text(noGuess ? key + ".none" : key, problem.details().toArray());
    }

    /** Where the words of a problem stand: by its rule, or by the fault of captions that its first detail names. */
    private String words(Problem problem) {
        String fault = "captions."
                + (problem.details().isEmpty() ? "" : problem.details().getFirst());
        return bundle.containsKey(fault + ".what") ? fault : problem.rule().id();
    }

    /** The words of an accessibility rule: its id is the first detail, and its own details follow. */
    private String accessibility(Problem problem, String kind) {
        String pattern = accessibility.getString(problem.details().getFirst() + kind);
        Object[] details = problem.details().stream().skip(1).toArray();
        return new MessageFormat(pattern, locale).format(details);
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
