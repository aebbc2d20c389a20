package nl.wegwijzer.evaluation.command;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.wegwijzer.evaluation.run.Run;
import nl.wegwijzer.evaluation.run.RunLines;
import nl.wegwijzer.evaluation.run.RunRecord;

/** Writes runs. */
final class RunFiles {
    private RunFiles() {}

    static void write(Run run, Path path) {
        try (BufferedWriter writer = Files.newBufferedWriter(path)) {
            writer.write(RunLines.header(run.header()) + "\n");
            for (RunRecord one : run.records()) {
                writer.write(RunLines.record(one) + "\n");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
