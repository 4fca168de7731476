package se.metodhandbok.browser;

import se.metodhandbok.model.Messages;

/** What a finding is called, in the reader's language. */
public final class FindingWords {
    private final Messages messages;

    /** Words in the messages' language; what axe-core says is in English. */
    public FindingWords(Messages messages) {
        this.messages = messages;
    }

    /** What is wrong. */
    public String what(Finding finding) {
        return messages.text(key(finding) + ".what", finding.details().toArray());
    }

    /** How to mend it. */
    public String fix(Finding finding) {
        return messages.text(key(finding) + ".fix", finding.details().toArray());
    }

    /** A rule that can fail in several ways has words for each, by its first detail. */
    private String key(Finding finding) {
        if (finding.rule().startsWith("axe-")) {
            return "axe";
        }
        String way = finding.details().isEmpty()
                ? ""
                : finding.rule() + "." + finding.details().getFirst();
        return messages.has(way + ".what") ? way : finding.rule();
    }
}
