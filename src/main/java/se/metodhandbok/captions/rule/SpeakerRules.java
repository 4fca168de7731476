package se.metodhandbok.captions.rule;

import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** S2 and S3: who speaks, and that a sentence goes on. */
final class SpeakerRules implements CaptionRule {
    private static final Pattern DIALOGUE = Pattern.compile("\\s*[-‐–—](?: .*|\\p{Lu}.*)");
    private static final String DASHES = "–—-";
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
                boolean goesOn = goesOn(subject.plain().get(i).strip());
                boolean wentOn = wentOn(subject.plain().get(i + 1).strip());
                if (goesOn != wentOn) {
                    subject.tell(i, Severity.INFO, "S3.dash", findings, i + 2);
                }
            }
        }
    }

    private static boolean goesOn(String text) {
        int end = text.length() - 1;
        String before = end < 1 || DASHES.indexOf(text.charAt(end)) < 0
                ? ""
                : text.substring(0, end).stripTrailing();
        return !before.isEmpty() && Character.isLetter(before.charAt(before.length() - 1));
    }

    private static boolean wentOn(String text) {
        return text.length() > 1 && DASHES.indexOf(text.charAt(0)) >= 0 && Character.isLowerCase(text.charAt(1));
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
