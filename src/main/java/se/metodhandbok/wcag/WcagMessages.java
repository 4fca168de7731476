package se.metodhandbok.wcag;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words of the rules, from the {@code wcag} bundle: Swedish unless English is asked for. */
public final class WcagMessages {
    private final ResourceBundle bundle;
    private final Locale locale;

    /**
     * The words in one language.
     *
     * @param locale English gives English, everything else Swedish
     */
    public WcagMessages(Locale locale) {
        this.locale = locale;
        this.bundle = ResourceBundle.getBundle(
                "se.metodhandbok.wcag",
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** What a rule asks for, in one sentence. */
    public String name(String rule) {
        return text(rule + ".name", List.of());
    }

    /** What is wrong. */
    public String what(String rule, List<String> details) {
        return text(rule + ".what", details);
    }

    /** How to mend it. */
    public String fix(String rule, List<String> details) {
        return text(rule + ".fix", details);
    }

    private String text(String key, List<String> details) {
        return new MessageFormat(bundle.getString(key), locale).format(details.toArray());
    }
}
