/** What style sheets say of an element: CSS syntax, selectors and the cascade, without layout. */
@NullMarked
package se.metodhandbok.wcag.css;

import org.jspecify.annotations.NullMarked;
