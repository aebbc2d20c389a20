package nl.wegwijzer.evaluation.command;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import nl.wegwijzer.evaluation.run.Run;
import nl.wegwijzer.evaluation.testset.TestSet;
import nl.wegwijzer.evaluation.testset.TestSetReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Collects replies. */
@Command(
        name = "run",
        mixinStandardHelpOptions = true,
        description = "Ask every question of a set and store the replies, without judging them.")
final class RunCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "SET", description = "The test set (YAML or JSON lines).")
    private Path set = Path.of("");

    @Option(
            names = "--out",
            paramLabel = "RUN",
            defaultValue = "${env:WEGWIJZER_RUN:-run.jsonl}",
            description = "Where the replies go (WEGWIJZER_RUN; ${DEFAULT-VALUE}).")
    private Path out = Path.of("run.jsonl");

    @Mixin
    private KnowledgeOption knowledge = new KnowledgeOption();

    @Mixin
    private TargetOptions target = new TargetOptions();

    RunCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        var err = spec.commandLine().getErr();
        return ExitCode.of(err, () -> {
            TestSet testSet = TestSetReader.read(set);
            Run run = target.run(testSet, knowledge.guide(surroundings), knowledge.folder(), surroundings, err);
            RunFiles.write(run, out);
            long failures = run.failures();
            spec.commandLine()
                    .getOut()
                    .println(out + ": " + (run.records().size() - failures) + " replies, " + failures + " without one");
            return failures == 0 ? ExitCode.OK : ExitCode.NO_REPLIES;
        });
    }
}
