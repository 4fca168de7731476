package se.metodhandbok.source;

import java.util.Map;
import java.util.Map.Entry;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Asciidoctor's messages in Swedish. Unknown ones stay in English: better than nothing. */
final class AsciidoctorMessage {
    private static final Map<Pattern, String> SWEDISH = Map.of(
            Pattern.compile("unterminated (.+) block"), "Blocket ($1) har ingen slutrad.",
            Pattern.compile("dropping cells from incomplete row.*"), "Tabellens sista rad har för få celler.",
            Pattern.compile("dropping cell because it exceeds specified number of columns"),
                    "Tabellraden har fler celler än tabellen har kolumner.",
            Pattern.compile("table missing leading separator"), "Tabellens första cell saknar lodstreck (|).",
            Pattern.compile("list item index: expected (\\d+), got (\\d+)"),
                    "Listan fortsätter med $2 där $1 väntades.",
            Pattern.compile("no callout found for <(\\d+)>"), "Det finns ingen markering <$1> att förklara.",
            Pattern.compile("invalid style for (.+) block: (.+)"), "Blocket ($1) kan inte ha stilen $2.",
            Pattern.compile("malformed manpage title.*"), "Rubriken har fel form.",
            Pattern.compile("level 0 sections can only be used when doctype is book"),
                    "Sidan har två huvudrubriker (=). Använd == för avsnitt.");

    private AsciidoctorMessage() {}

    static String swedish(String message) {
        for (Entry<Pattern, String> entry : SWEDISH.entrySet()) {
            Matcher matcher = entry.getKey().matcher(message);
            if (matcher.matches()) {
                return matcher.replaceFirst(entry.getValue());
            }
        }
        return "Asciidoctor: " + message + ".";
    }
}
