/** The whole way from {@code content/} to a finished site, in one place. */
@NullMarked
package se.metodhandbok.build;

import org.jspecify.annotations.NullMarked;
