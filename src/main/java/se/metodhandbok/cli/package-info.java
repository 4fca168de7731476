/** The commands: reading arguments, printing, exit codes. The only place that prints or exits. */
@NullMarked
package se.metodhandbok.cli;

import org.jspecify.annotations.NullMarked;
