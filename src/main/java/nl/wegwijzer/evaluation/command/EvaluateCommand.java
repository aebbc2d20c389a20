package nl.wegwijzer.evaluation.command;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import nl.wegwijzer.evaluation.report.Evaluation;
import nl.wegwijzer.evaluation.run.Run;
import nl.wegwijzer.evaluation.run.RunReader;
import nl.wegwijzer.evaluation.testset.TestSet;
import nl.wegwijzer.evaluation.testset.TestSetReader;
import nl.wegwijzer.guide.Guide;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Everything at once: run, score, compare, gate, report. */
@Command(
        name = "evaluate",
        mixinStandardHelpOptions = true,
        description = "Run a test set and say how good the replies are.",
        footer = {
            "",
            "Exit codes: 0 all is well, 1 the gate failed, 2 a file or option is wrong,",
            "3 replies are missing, 4 guides, sets or metric versions differ."
        })
public final class EvaluateCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(
            arity = "0..1",
            paramLabel = "SET",
            defaultValue = "${env:WEGWIJZER_TESTSET:-}",
            description = "The test set, YAML or JSON lines (WEGWIJZER_TESTSET; testsets/dev.yaml in the folder of"
                    + " knowledge).")
    private String set = "";

    @Mixin
    private KnowledgeOption knowledge = new KnowledgeOption();

    @Option(
            names = "--out",
            paramLabel = "RUN",
            defaultValue = "${env:WEGWIJZER_RUN:-}",
            description = "Keep the replies in this file (WEGWIJZER_RUN; none).")
    private String out = "";

    @Option(
            names = "--before",
            paramLabel = "RUN",
            defaultValue = "${env:WEGWIJZER_EVALUATE_BEFORE:-}",
            description = "Compare with these stored replies (WEGWIJZER_EVALUATE_BEFORE; none).")
    private String before = "";

    @Mixin
    private TargetOptions target = new TargetOptions();

    @Mixin
    private GateOptions gate = new GateOptions();

    @Mixin
    private ReportOptions reports = new ReportOptions();

    private EvaluateCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /** The command with its subcommands; more may be added to what comes back. */
    public static CommandLine mount(Surroundings surroundings) {
        return new CommandLine(new EvaluateCommand(surroundings))
                .addSubcommand(new RunCommand(surroundings))
                .addSubcommand(new ScoreCommand(surroundings))
                .addSubcommand(new CompareCommand(surroundings))
                .addSubcommand(new GateCommand(surroundings))
                .addSubcommand(new ValidateCommand(surroundings))
                .addSubcommand(new ImportCommand())
                .addSubcommand(new ExportCommand(surroundings))
                .addSubcommand(new AnnotateCommand(surroundings))
                .addSubcommand(reportCommand(surroundings));
    }

    private static CommandLine reportCommand(Surroundings surroundings) {
        SetOptions set = new SetOptions();
        GateOptions gate = new GateOptions();
        EvaluationSource source = (file, previous) -> {
            Run run = RunReader.read(file);
            return set.judging(run, surroundings)
                    .judge(
                            run,
                            previous.map(Path::toString).orElse(""),
                            (same, scorecard) ->
                                    gate.checkIfWanted(same, scorecard, set.knowledge.folder(), surroundings));
        };
        return new CommandLine(new ReportCommand(source)).addMixin("set", set).addMixin("gate", gate);
    }

    @Override
    public Integer call() {
        var err = spec.commandLine().getErr();
        return ExitCode.of(err, () -> {
            Path folder = knowledge.folder();
            TestSet testSet = TestSetReader.read(
                    set.isBlank() ? folder.resolve("testsets").resolve("dev.yaml") : Path.of(set));
            Guide guide = knowledge.guide(surroundings);
            Run run = target.run(testSet, guide, folder, surroundings, err);
            if (!out.isBlank()) {
                RunFiles.write(run, Path.of(out));
            }
            Evaluation evaluation = new Judging(guide, testSet)
                    .judge(run, before, (same, scorecard) -> gate.checkIfWanted(same, scorecard, folder, surroundings));
            reports.write(evaluation, surroundings);
            return Judging.finish(evaluation, spec.commandLine().getOut());
        });
    }
}
