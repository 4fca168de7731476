/** WAI-ARIA 1.2: roles, attributes and accessible names. */
@NullMarked
package se.metodhandbok.wcag.aria;

import org.jspecify.annotations.NullMarked;
