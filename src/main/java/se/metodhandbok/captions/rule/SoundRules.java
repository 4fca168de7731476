package se.metodhandbok.captions.rule;

import java.util.function.Consumer;
import java.util.regex.Pattern;

/** S1: sounds that matter stand in square brackets, as Digg recommends. */
final class SoundRules implements CaptionRule {
    private static final Pattern OTHER_FORM = Pattern.compile("(?s)^\\s*(?:\\([^()]+\\)|\\*[^*]+\\*|[♪♫#]+)\\s*$");
    private static final Pattern LABEL = Pattern.compile("\\[([^\\[\\]]*)\\]");

    @Override
    public void check(Subject subject, Consumer<Finding> findings) {
        double longest = subject.thresholds().limit("S1", Severity.INFO);
        for (int i = 0; i < subject.cues().size(); i++) {
            String text = subject.plain().get(i);
            String rest = LABEL.matcher(text).replaceAll("");
            if (rest.indexOf('[') >= 0 || rest.indexOf(']') >= 0) {
                subject.tell(i, Severity.WARNING, "S1.unclosed", findings, text.replace('\n', ' '));
            } else if (OTHER_FORM.matcher(text).matches()) {
                String label = text.replaceAll("[()*♪♫#]", " ").strip();
                subject.tell(i, Severity.INFO, "S1.form", findings, text.strip(), label.isEmpty() ? "musik" : label);
            }
            int cue = i;
            LABEL.matcher(text).results().map(match -> match.group(1)).forEach(label -> {
                if (label.length() > longest) {
                    subject.tell(cue, Severity.INFO, "S1.long", findings, label, label.length(), Numbers.of(longest));
                } else if (label.isBlank()
                        || Character.isUpperCase(label.strip().charAt(0))) {
                    subject.tell(cue, Severity.INFO, "S1.capital", findings, label);
                }
            });
        }
    }
}
