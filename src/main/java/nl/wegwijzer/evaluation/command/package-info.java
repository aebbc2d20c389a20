/**
 * The commands below {@code evaluate}. {@link nl.wegwijzer.evaluation.command.EvaluateCommand#mount} makes them all; what
 * they need from the program around them comes in as {@link nl.wegwijzer.evaluation.command.Surroundings}.
 */
@NullMarked
package nl.wegwijzer.evaluation.command;

import org.jspecify.annotations.NullMarked;
