/**
 * The command line. {@link nl.wegwijzer.cli.Main} lists the commands; each is one small class. Every option has an
 * environment variable, and its help names both that and the default.
 */
@NullMarked
package nl.wegwijzer.cli;

import org.jspecify.annotations.NullMarked;
