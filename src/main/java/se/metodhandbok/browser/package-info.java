/**
 * Looks at finished pages in a real Chromium: axe-core, and probes for what no rule on the mark-up can see. Speaks the
 * DevTools protocol itself (docs/decisions/0007), and sees nothing of ours but the model.
 */
@NullMarked
package se.metodhandbok.browser;

import org.jspecify.annotations.NullMarked;
