package se.metodhandbok.model.accessibility;

/**
 * Content that does not meet a requirement, as the statement must tell it.
 *
 * @param what what does not work
 * @param criterion the criterion's id; empty when no single one fits
 * @param reason why
 * @param alternative how a reader gets the content another way
 * @param mendedBy when it is to be mended, as the file words it; may be empty
 */
public record Deficiency(String what, String criterion, String reason, String alternative, String mendedBy) {}
