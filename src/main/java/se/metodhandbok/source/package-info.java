/** Reads {@code content/} into pages: files, headers, AsciiDoc and Markdown. The only place that sees their parsers. */
@NullMarked
package se.metodhandbok.source;

import org.jspecify.annotations.NullMarked;
