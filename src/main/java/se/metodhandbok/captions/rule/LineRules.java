package se.metodhandbok.captions.rule;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** L1–L5: that the lines are short, few and broken where the sentence pauses. */
final class LineRules implements CaptionRule {
    private static final Pattern FRAGMENT = Pattern.compile("[.?!] +\\p{Lu}[^.?!]*\\p{L}$");
    private static final Pattern JOINS = Pattern.compile("(?:och|eller|samt|respektive|till) ");
    private static final Pattern SENTENCE_END = Pattern.compile("[\\p{L}\\p{N}][.?!]+[”\"»)]*(?= +\\p{Lu})");

    @Override
    public void check(Subject subject, Consumer<Finding> findings) {
        LineBreaker breaker = new LineBreaker(subject.thresholds().lineLength());
        for (int i = 0; i < subject.cues().size(); i++) {
            List<String> lines = List.of(subject.plain().get(i).split("\n", -1));
            String text = subject.plain().get(i);
            // Only asked for when there is something to tell: finding the best break is most of the work.
            Supplier<String> better = () -> breaker.lines(text).replace("\n", " / ");
            lengths(subject, i, lines, better, findings);
            endings(subject, i, lines, better, findings);
            shape(subject, i, lines, better, findings);
            sentences(subject, i, findings);
        }
    }

    /** L1 and L2. */
    private static void lengths(
            Subject subject, int i, List<String> lines, Supplier<String> better, Consumer<Finding> findings) {
        Thresholds limits = subject.thresholds();
        for (String line : lines) {
            Optional<Severity> severity = limits.above("L1", line.length());
            if (severity.isPresent()) {
                String limit = Numbers.of(limits.limit("L1", severity.get()));
                subject.tell(i, severity.get(), "L1.long", findings, line, line.length(), limit, better.get());
                break;
            }
        }
        if (limits.above("L2", lines.size()).isPresent()) {
            subject.tell(
                    i,
                    Severity.ERROR,
                    "L2.lines",
                    findings,
                    lines.size(),
                    Numbers.of(limits.limit("L2", Severity.ERROR)));
        }
    }

    /** L3, and L5's words divided by a hyphen. The last line ends the cue: what comes next is not on the screen. */
    private static void endings(
            Subject subject, int i, List<String> lines, Supplier<String> better, Consumer<Finding> findings) {
        for (int n = 0; n + 1 < lines.size(); n++) {
            String line = lines.get(n).strip();
            String next = lines.get(n + 1).strip();
            if (isDivided(line, next)) {
                subject.tell(i, Severity.WARNING, "L5.hyphen", findings, line, next);
            } else if (LineBreaker.isBad(line, next)) {
                subject.tell(
                        i,
                        Severity.WARNING,
                        "L3.break",
                        findings,
                        line.substring(line.lastIndexOf(' ') + 1),
                        better.get());
            }
        }
        String last = lines.getLast().strip();
        if (i + 1 < subject.cues().size()
                && isDivided(last, subject.plain().get(i + 1).strip())) {
            subject.tell(
                    i,
                    Severity.WARNING,
                    "L5.hyphen",
                    findings,
                    last,
                    subject.plain().get(i + 1).strip());
        } else if (i + 1 < subject.cues().size()
                && Words.BAD_ENDINGS.contains(
                        last.substring(last.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT))) {
            subject.tell(i, Severity.WARNING, "L3.cue", findings, last.substring(last.lastIndexOf(' ') + 1), i + 2);
        }
    }

    /** A hyphen at the end divides a word unless "och", "eller" or the like follows, as in "in- och utdata". */
    private static boolean isDivided(String line, String next) {
        int end = line.length() - 1;
        return end > 0
                && "-‐\u00AD".indexOf(line.charAt(end)) >= 0
                && Character.isLetter(line.charAt(end - 1))
                && startsLower(next)
                && !JOINS.matcher(next).lookingAt();
    }

    private static boolean startsLower(String text) {
        return !text.isEmpty() && Character.isLowerCase(text.charAt(0));
    }

    /** L4. A line each for two speakers has the shape that what they say gives it. */
    private static void shape(
            Subject subject, int i, List<String> lines, Supplier<String> better, Consumer<Finding> findings) {
        if (lines.size() != 2
                || SpeakerRules.isDialogue(lines.getFirst())
                || SpeakerRules.isDialogue(lines.getLast())) {
            return;
        }
        double longer =
                100.0 * lines.getFirst().length() / Math.max(lines.getLast().length(), 1) - 100;
        boolean oneWord = lines.stream().anyMatch(line -> line.strip().indexOf(' ') < 0);
        if (subject.thresholds().above("L4", longer).isPresent()
                || (oneWord && !better.get().contains(" / "))) {
            subject.tell(i, Severity.INFO, "L4.shape", findings, better.get());
        }
    }

    /** L5: a whole sentence and the beginning of the next. */
    private static void sentences(Subject subject, int i, Consumer<Finding> findings) {
        String text = subject.plain().get(i).replace('\n', ' ').strip();
        boolean open = i + 1 < subject.cues().size()
                && startsLower(subject.plain().get(i + 1).strip());
        if (open && FRAGMENT.matcher(text).find() && SENTENCE_END.matcher(text).find()) {
            subject.tell(i, Severity.WARNING, "L5.fragment", findings, text);
        }
    }
}
