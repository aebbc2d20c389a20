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

/** Compares two runs. */
@Command(
        name = "compare",
        mixinStandardHelpOptions = true,
        description = "Compare two runs of the same set on the same guide.")
final class CompareCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(index = "0", paramLabel = "A", description = "The earlier run.")
    private Path before = Path.of("");

    @Parameters(index = "1", paramLabel = "B", description = "The later run.")
    private Path after = Path.of("");

    @Mixin
    private SetOptions set = new SetOptions();

    @Mixin
    private ReportOptions reports = new ReportOptions();

    CompareCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        return ExitCode.of(spec.commandLine().getErr(), () -> {
            Run later = RunReader.read(after);
            Judging judging = new Judging(
                    set.guide(surroundings), set.set(later.header().set().split()));
            Evaluation evaluation = judging.judge(later, before.toString(), (testSet, scorecard) -> Optional.empty());
            reports.write(evaluation, surroundings);
            evaluation
                    .comparison()
                    .ifPresent(one -> new ComparisonText(spec.commandLine().getOut()).print(one));
            return ExitCode.OK;
        });
    }
}
