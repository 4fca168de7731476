package se.metodhandbok.browser;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** What a finding is called, in the reader's language: the {@code probes} bundle. What axe-core says is in English. */
public final class FindingWords {
    private final Locale locale;
    private final ResourceBundle bundle;

    /** Words in English when that is the language, otherwise in Swedish. */
    public FindingWords(Locale locale) {
        this.locale = locale;
        this.bundle = ResourceBundle.getBundle(
                "se.metodhandbok.probes",
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** What is wrong. */
    public String what(Finding finding) {
        return text(key(finding) + ".what", finding);
    }

    /** How to mend it. */
    public String fix(Finding finding) {
        return text(key(finding) + ".fix", finding);
    }

    /** Why a page, or a part of the check of it, could not be done. */
    public String unchecked(String reason) {
        String key = "unchecked." + reason;
        return bundle.containsKey(key) ? bundle.getString(key) : reason;
    }

    private String text(String key, Finding finding) {
        return new MessageFormat(bundle.getString(key), locale)
                .format(finding.details().toArray());
    }

    /** A rule that can fail in several ways has words for each, by its first detail. */
    private String key(Finding finding) {
        if (finding.rule().startsWith("axe-")) {
            return "axe";
        }
        String way = finding.details().isEmpty()
                ? ""
                : finding.rule() + "." + finding.details().getFirst();
        return bundle.containsKey(way + ".what") ? way : finding.rule();
    }
}
