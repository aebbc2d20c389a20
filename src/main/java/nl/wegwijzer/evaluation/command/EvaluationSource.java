package nl.wegwijzer.evaluation.command;

import java.nio.file.Path;
import java.util.Optional;
import nl.wegwijzer.evaluation.report.Evaluation;
import nl.wegwijzer.evaluation.score.NotComparable;
import nl.wegwijzer.knowledge.KnowledgeException;

/** Where a command gets a scored run from: it finds the run's set and the guide, compares, and asks the gate. */
@FunctionalInterface
public interface EvaluationSource {

    /**
     * Loads a run.
     *
     * @param previous an earlier run to compare with
     * @throws KnowledgeException when a file can't be read as what it should be
     * @throws NotComparable when run, set, guide and previous run don't belong together
     */
    Evaluation load(Path run, Optional<Path> previous);
}
