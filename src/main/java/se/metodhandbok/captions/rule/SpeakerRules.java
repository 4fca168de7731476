package se.metodhandbok.captions.rule;

import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** S2 and S3: who speaks, and that a sentence goes on. */
final class SpeakerRules implements CaptionRule {
    private static final Pattern DIALOGUE = Pattern.compile("\\s*[-‐–—](?: .*|\\p{Lu}.*)");
    private static final Pattern GOES_ON = Pattern.compile("(?s).*\\p{L} ?[–—-]\\s*");
    private static final Pattern WENT_ON = Pattern.compile("(?s)\\s*[–—-]\\p{Ll}.*");
    private static final Pattern VOICE = Pattern.compile("<v[ .]");
    private static final int MOST_SPEAKERS = 2;

    /** Whether the line begins as what a speaker says in a dialogue does. */
    static boolean isDialogue(String line) {
        return DIALOGUE.matcher(line).matches();
    }

    @Override
    public void check(Subject subject, Consumer<Finding> findings) {
        for (int i = 0; i < subject.cues().size(); i++) {
            dialogue(subject, i, findings);
            if (i + 1 < subject.cues().size()) {
                boolean goesOn = GOES_ON.matcher(subject.plain().get(i)).matches();
                boolean wentOn = WENT_ON.matcher(subject.plain().get(i + 1)).matches();
                if (goesOn != wentOn) {
                    subject.tell(i, Severity.INFO, "S3.dash", findings, i + 2);
                }
            }
        }
    }

    private static void dialogue(Subject subject, int i, Consumer<Finding> findings) {
        List<String> lines = subject.plain().get(i).lines().toList();
        List<Character> dashes = lines.stream()
                .filter(SpeakerRules::isDialogue)
                .map(line -> line.strip().charAt(0))
                .toList();
        long voices = VOICE.matcher(subject.cues().get(i).text()).results().count();
        if (dashes.size() > MOST_SPEAKERS || voices > MOST_SPEAKERS) {
            subject.tell(i, Severity.WARNING, "S2.speakers", findings, Math.max(dashes.size(), voices), MOST_SPEAKERS);
        } else if (dashes.size() == 1) {
            subject.tell(i, Severity.WARNING, "S2.one", findings);
        } else if (dashes.stream().distinct().count() > 1) {
            subject.tell(i, Severity.WARNING, "S2.mixed", findings);
        }
    }
}
