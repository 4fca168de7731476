package se.metodhandbok.captions.rule;

/** How much a finding matters. */
public enum Severity {
    /** Could be better. */
    INFO,
    /** Should be mended; stops a release. */
    WARNING,
    /** Stops the film. */
    ERROR
}
