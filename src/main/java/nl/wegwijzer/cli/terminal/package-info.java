/**
 * Where the command line meets a person or a pipe: {@link nl.wegwijzer.cli.terminal.Console} is what commands read from
 * and write to, {@link nl.wegwijzer.cli.terminal.ReplyText} is how an answer looks there. Knows replies, not how they
 * are made.
 */
@NullMarked
package nl.wegwijzer.cli.terminal;

import org.jspecify.annotations.NullMarked;
