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

/** Scores stored replies. */
@Command(name = "score", mixinStandardHelpOptions = true, description = "Score stored replies; needs no server.")
final class ScoreCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "RUN", description = "The stored replies.")
    private Path run = Path.of("");

    @Mixin
    private SetOptions set = new SetOptions();

    @Mixin
    private ReportOptions reports = new ReportOptions();

    ScoreCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        return ExitCode.of(spec.commandLine().getErr(), () -> {
            Run stored = RunReader.read(run);
            Judging judging = set.judging(stored, surroundings);
            Evaluation evaluation = judging.judge(stored, "", (testSet, scorecard) -> Optional.empty());
            reports.write(evaluation, surroundings);
            return Judging.finish(evaluation, spec.commandLine().getOut());
        });
    }
}
