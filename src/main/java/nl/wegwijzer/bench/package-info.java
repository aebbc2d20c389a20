/**
 * Measures how fast the whole thing is, from outside: {@link nl.wegwijzer.bench.Bench} starts the real server in a process
 * of its own and asks it questions over loopback. Nothing but the command line knows it.
 */
@NullMarked
package nl.wegwijzer.bench;

import org.jspecify.annotations.NullMarked;
