package se.metodhandbok.model.accessibility;

/**
 * A WCAG success criterion of level A or AA.
 *
 * @param id for example {@code 1.4.3}
 * @param level {@code A} or {@code AA}
 * @param legal whether the law asks for it: WCAG 2.1 through EN 301 549 V3.2.1; the others are new in WCAG 2.2
 * @param name in Swedish
 * @param howToTry one sentence to a reviewer without special training
 */
public record Criterion(String id, String level, boolean legal, String name, String howToTry) {}
