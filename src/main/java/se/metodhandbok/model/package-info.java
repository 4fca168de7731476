/** What the handbook consists of: pages, their metadata, places and problems. Records without input or output. */
@NullMarked
package se.metodhandbok.model;

import org.jspecify.annotations.NullMarked;
