package se.metodhandbok.documents.spreadsheet;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Gives worksheets names that every program takes: short, without punctuation that formulas use, each once. */
final class SheetNames {
    private static final int LONGEST = 31;

    /** Excel keeps these for itself. */
    private final Set<String> taken = new HashSet<>(Set.of("history", "historik"));

    /** A name near the title. Commas are allowed, but some readers part the ranges of a list at them and lose the name. */
    String name(String title) {
        String clean = title.replaceAll("[\\[\\]:*?,/\\\\\\p{Cntrl}]", " ")
                .strip()
                .replaceAll("\\s+", " ")
                .replaceAll("^'+|'+$", "");
        String wanted = clean.isEmpty() ? "Blad" : clean;
        String name = cut(wanted, LONGEST);
        for (int number = 2; !taken.add(name.toLowerCase(Locale.ROOT)); number++) {
            name = cut(wanted, LONGEST - 1 - String.valueOf(number).length()) + " " + number;
        }
        return name;
    }

    /** Cuts between words when there is one to keep. */
    private static String cut(String text, int length) {
        if (text.length() <= length) {
            return text;
        }
        int blank = text.lastIndexOf(' ', length);
        int end = blank > length / 2 ? blank : length;
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end)
                .replaceAll("['\\s]+$", "");
    }
}
