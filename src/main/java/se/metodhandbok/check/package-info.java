/** The rules that need the whole site: one class a rule or family, pure functions from a site to its problems. */
@NullMarked
package se.metodhandbok.check;

import org.jspecify.annotations.NullMarked;
