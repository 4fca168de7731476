/** From the model to finished pages: what templates see, and JBake's renderer. The only place that sees JBake. */
@NullMarked
package se.metodhandbok.site;

import org.jspecify.annotations.NullMarked;
