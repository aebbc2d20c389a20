/** The command line. */
@NullMarked
package nl.wegwijzer.cli;

import org.jspecify.annotations.NullMarked;
