/** What FreeMarker templates may show. Records only. */
@NullMarked
package se.metodhandbok.site.view;

import org.jspecify.annotations.NullMarked;
