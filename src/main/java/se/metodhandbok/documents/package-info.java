/** Templates as files to write in: one {@link se.metodhandbok.documents.DocumentWriter} a format. */
@NullMarked
package se.metodhandbok.documents;

import org.jspecify.annotations.NullMarked;
