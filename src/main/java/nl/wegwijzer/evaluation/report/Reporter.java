package nl.wegwijzer.evaluation.report;

import java.nio.file.Path;

/** Writes a report. */
@FunctionalInterface
public interface Reporter {

    /**
     * Writes the report of a kind, by the ending of the file's name ({@code .html}, {@code .xml}, {@code .md}, {@code .json},
     * {@code .csv}).
     *
     * @throws IllegalArgumentException when it has no report with this ending; the message names those that it has
     */
    void write(Evaluation evaluation, Path file);
}
