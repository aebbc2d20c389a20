package nl.wegwijzer.evaluation.command;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.function.Function;
import java.util.function.LongSupplier;
import nl.wegwijzer.evaluation.report.Reporter;
import nl.wegwijzer.evaluation.run.ChatEndpoint;
import nl.wegwijzer.guide.Guide;

/**
 * What the commands need from the program around them.
 *
 * @param guides reads the guide of a folder of knowledge
 * @param assistants starts an assistant on a folder of knowledge, for runs without a server
 * @param nanoseconds a clock for durations
 * @param terminal whether a person watches, so that progress may overwrite itself
 * @param tool version of this program
 */
public record Surroundings(
        Function<Path, Guide> guides,
        Function<Path, ChatEndpoint> assistants,
        Reporter reporter,
        InstantSource clock,
        LongSupplier nanoseconds,
        boolean terminal,
        String tool) {}
