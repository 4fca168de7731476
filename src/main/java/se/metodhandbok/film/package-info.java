/** Makes a lesson's film of its script, with programs that must be installed. Nothing else needs them. */
@NullMarked
package se.metodhandbok.film;

import org.jspecify.annotations.NullMarked;
