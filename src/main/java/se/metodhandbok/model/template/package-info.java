/** A template as content: what every document writer, the page and the form are made from. Records without input or output. */
@NullMarked
package se.metodhandbok.model.template;

import org.jspecify.annotations.NullMarked;
