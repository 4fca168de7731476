/** A finished page as the rules see it. */
@NullMarked
package se.metodhandbok.wcag.page;

import org.jspecify.annotations.NullMarked;
