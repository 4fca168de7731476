package se.metodhandbok.model;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Binds a metadata record's component to the key authors write. Reading, checking and the authors' reference table all
 * come from this annotation and the component's Java type, so that they cannot drift apart:
 *
 * <ul>
 *   <li>{@code String}: text on one line; {@code int}: a whole number from 1; {@code LocalDate}: {@code 2026-11-22};
 *   <li>{@code List<String>} with {@link #refersTo()}: ids separated by commas, each of which must be a page of a type;
 *   <li>{@code List<String>} with {@link #choices()}: some of the choices, separated by commas;
 *   <li>{@code List<String>} otherwise: texts separated by semicolons.
 * </ul>
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Key {
    /** The key as authors write it. */
    String value();

    /** What to write, in Swedish, for the authors' reference. */
    String help();

    /** Whether a page without the key is faulty. */
    boolean required() default false;

    /** The longest allowed text, in characters. */
    int longest() default Integer.MAX_VALUE;

    /** The only allowed values; empty when any value will do. */
    String[] choices() default {};

    /** The type of page each id must lead to, at most one; empty when the value is not an id. */
    PageType[] refersTo() default {};

    /** A pattern the whole value must match; empty when any value will do. */
    String pattern() default "";

    /** The value when the key is left out. */
    String otherwise() default "";

    /** What a new page starts with; empty when the type of value tells. */
    String example() default "";
}
