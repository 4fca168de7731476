/** One class a rule, or a family of rules. */
@NullMarked
package se.metodhandbok.wcag.rule;

import org.jspecify.annotations.NullMarked;
