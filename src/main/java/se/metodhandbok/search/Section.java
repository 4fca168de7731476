package se.metodhandbok.search;

/**
 * A part of a page that a search can lead to: one document in the index.
 *
 * @param anchor the id of the section's heading; empty for what stands before the first heading
 * @param title the section's heading; empty for what stands before the first heading
 * @param text plain text on one line
 */
record Section(String anchor, String title, String text) {}
