package nl.wegwijzer.evaluation.command;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.wegwijzer.evaluation.report.Evaluation;
import nl.wegwijzer.evaluation.run.Run;
import nl.wegwijzer.evaluation.run.RunReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Asks whether stored replies are good enough. */
@Command(
        name = "gate",
        mixinStandardHelpOptions = true,
        description = "Say whether stored replies are good enough: exit 0 when they are, 1 when not.")
final class GateCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "RUN", description = "The stored replies.")
    private Path run = Path.of("");

    @Mixin
    private SetOptions set = new SetOptions();

    @Mixin
    private GateOptions gate = new GateOptions();

    @Mixin
    private ReportOptions reports = new ReportOptions();

    GateCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        return ExitCode.of(spec.commandLine().getErr(), () -> {
            Run stored = RunReader.read(run);
            Judging judging = set.judging(stored, surroundings);
            Evaluation evaluation = judging.judge(
                    stored,
                    "",
                    (testSet, scorecard) ->
                            Optional.of(gate.check(testSet, scorecard, set.knowledge.folder(), surroundings)));
            reports.write(evaluation, surroundings);
            return Judging.finish(evaluation, spec.commandLine().getOut());
        });
    }
}
