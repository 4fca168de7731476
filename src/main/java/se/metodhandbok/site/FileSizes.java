package se.metodhandbok.site;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;

/** Sizes of files as people read them, in the site's language whatever the machine's is: "473 kB", "6,8 MB". */
final class FileSizes {
    private static final double KILOBYTE = 1_000;
    private static final double MEGABYTE = 1_000_000;

    private final Map<String, String> words;
    private final Locale locale;

    FileSizes(Map<String, String> words, Locale locale) {
        this.words = words;
        this.locale = locale;
    }

    String inWords(long bytes) {
        boolean large = bytes >= MEGABYTE;
        String pattern = words.getOrDefault(large ? "size-megabytes" : "size-kilobytes", "{0}");
        Object[] size = {large ? bytes / MEGABYTE : Math.max(1, Math.round(bytes / KILOBYTE))};
        return new MessageFormat(pattern, locale).format(size);
    }
}
