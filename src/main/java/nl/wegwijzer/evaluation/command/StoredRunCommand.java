package nl.wegwijzer.evaluation.command;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.wegwijzer.evaluation.gate.GateResult;
import nl.wegwijzer.evaluation.report.Evaluation;
import nl.wegwijzer.evaluation.run.Run;
import nl.wegwijzer.evaluation.run.RunReader;
import nl.wegwijzer.evaluation.score.Scorecard;
import nl.wegwijzer.evaluation.testset.TestSet;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** A command that judges stored replies, with or without a gate, and needs no server. */
abstract class StoredRunCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "RUN", description = "The stored replies.")
    private Path run = Path.of("");

    @Mixin
    private SetOptions set = new SetOptions();

    @Mixin
    private ReportOptions reports = new ReportOptions();

    StoredRunCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /** What the gate says; empty when none is asked. */
    abstract Optional<GateResult> gate(TestSet testSet, Scorecard scorecard, Path knowledge, Surroundings around);

    @Override
    public Integer call() {
        return ExitCode.of(spec.commandLine().getErr(), () -> {
            Run stored = RunReader.read(run);
            Path knowledge = set.knowledge.folder();
            Evaluation evaluation = set.judging(stored, surroundings)
                    .judge(stored, "", (testSet, scorecard) -> gate(testSet, scorecard, knowledge, surroundings));
            reports.write(evaluation, surroundings);
            return Judging.finish(evaluation, spec.commandLine().getOut());
        });
    }
}
