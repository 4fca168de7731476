/** Language tags, and telling which language a text is written in. */
@NullMarked
package se.metodhandbok.wcag.language;

import org.jspecify.annotations.NullMarked;
