/** The rules of captions, one method a row of the table in {@code docs/architecture.md}. */
@NullMarked
package se.metodhandbok.captions.rule;

import org.jspecify.annotations.NullMarked;
