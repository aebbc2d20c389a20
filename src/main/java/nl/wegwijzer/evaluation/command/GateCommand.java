package nl.wegwijzer.evaluation.command;

import java.nio.file.Path;
import java.util.Optional;
import nl.wegwijzer.evaluation.gate.GateResult;
import nl.wegwijzer.evaluation.score.Scorecard;
import nl.wegwijzer.evaluation.testset.TestSet;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Asks whether stored replies are good enough. */
@Command(
        name = "gate",
        mixinStandardHelpOptions = true,
        description = "Say whether stored replies are good enough: exit 0 when they are, 1 when not.")
final class GateCommand extends StoredRunCommand {
    @Mixin
    private GateOptions gate = new GateOptions();

    GateCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    Optional<GateResult> gate(TestSet testSet, Scorecard scorecard, Path knowledge, Surroundings around) {
        return Optional.of(gate.check(testSet, scorecard, knowledge, around));
    }
}
