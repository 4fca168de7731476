package se.metodhandbok.wcag.css;

/**
 * One declaration of a style rule or a {@code style} attribute.
 *
 * @param property in lower case
 * @param value as written, trimmed, without {@code !important}
 * @param important whether it was marked {@code !important}
 */
public record Declaration(String property, String value, boolean important) {}
