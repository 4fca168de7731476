/**
 * The static accessibility checker: rules for finished HTML, without a browser. {@link se.metodhandbok.wcag.Checker} is the
 * way in. Of our own it sees only the model.
 */
@NullMarked
package se.metodhandbok.wcag;

import org.jspecify.annotations.NullMarked;
