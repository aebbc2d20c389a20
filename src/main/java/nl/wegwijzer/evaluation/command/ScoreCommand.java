package nl.wegwijzer.evaluation.command;

import java.nio.file.Path;
import java.util.Optional;
import nl.wegwijzer.evaluation.gate.GateResult;
import nl.wegwijzer.evaluation.score.Scorecard;
import nl.wegwijzer.evaluation.testset.TestSet;
import picocli.CommandLine.Command;

/** Scores stored replies. */
@Command(name = "score", mixinStandardHelpOptions = true, description = "Score stored replies; needs no server.")
final class ScoreCommand extends StoredRunCommand {
    ScoreCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    Optional<GateResult> gate(TestSet testSet, Scorecard scorecard, Path knowledge, Surroundings around) {
        return Optional.empty();
    }
}
