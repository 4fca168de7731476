/** The preview: a loopback server that rebuilds when files change, reloads the page and shows what is wrong. */
@NullMarked
package se.metodhandbok.serve;

import org.jspecify.annotations.NullMarked;
