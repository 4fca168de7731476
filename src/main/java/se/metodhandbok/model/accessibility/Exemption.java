package se.metodhandbok.model.accessibility;

/**
 * Content the requirements are not applied to.
 *
 * @param what which content
 * @param reason why: for 12 § why the burden is disproportionate, for 9 § which exception it is
 * @param alternative how a reader gets it another way; may be empty for content outside the law
 */
public record Exemption(String what, String reason, String alternative) {}
