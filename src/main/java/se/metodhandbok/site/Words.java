package se.metodhandbok.site;

import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.TreeMap;

/** The interface's words in the site's language, from a bundle: {@code ui} for templates, {@code view} for facts and lists. */
final class Words {
    private Words() {}

    /** Every word by key. */
    static Map<String, String> in(String bundleName, String language) {
        ResourceBundle bundle = ResourceBundle.getBundle(
                "se.metodhandbok." + bundleName,
                Locale.forLanguageTag(language),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        Map<String, String> words = new TreeMap<>();
        bundle.keySet().forEach(key -> words.put(key, bundle.getString(key)));
        return words;
    }
}
