/** WebVTT by the algorithms of <a href="https://www.w3.org/TR/webvtt1/">W3C's WebVTT</a>, and back to text. */
@NullMarked
package se.metodhandbok.captions.webvtt;

import org.jspecify.annotations.NullMarked;
