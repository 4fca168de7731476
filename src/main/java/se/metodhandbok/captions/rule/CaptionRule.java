package se.metodhandbok.captions.rule;

import java.util.List;
import java.util.TreeSet;
import java.util.function.Consumer;

/** One family of rows of the table. */
public interface CaptionRule {
    /** Tells what it finds, in any order. */
    void check(Subject subject, Consumer<Finding> findings);

    /** All rules. */
    static List<CaptionRule> all() {
        return List.of(
                new FormRules(),
                new TimingRules(),
                new LineRules(),
                new SoundRules(),
                new SpeakerRules(),
                new LanguageRules(),
                new CoverageRules(),
                new ScriptRules(),
                new DeclarationRules());
    }

    /** What all rules find, sorted by place. */
    static List<Finding> findings(Subject subject) {
        TreeSet<Finding> findings = new TreeSet<>();
        all().forEach(rule -> rule.check(subject, findings::add));
        return List.copyOf(findings);
    }
}
