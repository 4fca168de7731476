/** What the containers of films tell, read without decoding anything. */
@NullMarked
package se.metodhandbok.captions.media;

import org.jspecify.annotations.NullMarked;
