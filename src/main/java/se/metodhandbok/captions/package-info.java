/** Captions, films and their scripts: read, checked, mended and signed. WebVTT itself is in {@code webvtt}. */
@NullMarked
package se.metodhandbok.captions;

import org.jspecify.annotations.NullMarked;
