package nl.wegwijzer.evaluation.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import nl.wegwijzer.evaluation.testset.TestSet;
import nl.wegwijzer.evaluation.testset.TestSetReader;
import nl.wegwijzer.evaluation.validation.Validation;
import nl.wegwijzer.evaluation.validation.Validator;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Checks a test set. */
@Command(
        name = "validate",
        mixinStandardHelpOptions = true,
        description =
                "Check a test set against the guide: unknown ids, questions asked twice, passages without a question.")
final class ValidateCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "SET", description = "The test set (YAML or JSON lines).")
    private Path set = Path.of("");

    @Mixin
    private KnowledgeOption knowledge = new KnowledgeOption();

    ValidateCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        return ExitCode.of(spec.commandLine().getErr(), () -> {
            TestSet testSet = TestSetReader.read(set);
            Validation validation = new Validator(knowledge.guide(surroundings)).validate(testSet);
            print(testSet, validation, spec.commandLine().getOut());
            return validation.hasProblems() ? ExitCode.BAD_INPUT : ExitCode.OK;
        });
    }

    private void print(TestSet testSet, Validation validation, PrintWriter out) {
        Validation.Balance balance = validation.balance();
        out.println(testSet.name() + ": " + balance.cases() + " cases in " + balance.groups() + " groups, "
                + balance.human() + " written by people");
        balance.counts().forEach(count -> out.printf("  %5d  %s%n", count.cases(), count.kind()));
        validation
                .unknown()
                .forEach(one -> out.println(set + ":" + one.line() + ": case " + one.caseId()
                        + ": the guide holds no \"" + one.name() + "\""));
        validation
                .similar()
                .forEach(pair -> out.printf(
                        Locale.ROOT,
                        "%s:%d: %s and %s are nearly the same (%.2f) and don't share a group%n",
                        set,
                        pair.line(),
                        pair.one(),
                        pair.other(),
                        pair.likeness()));
        validation.uncovered().forEach(id -> out.println("no question is about " + id));
        validation.missing().forEach(out::println);
        out.println(
                validation.smallestDrop().isPresent()
                        ? String.format(
                                Locale.ROOT,
                                "the smallest drop of a pass rate that this set can find: %.0f percentage points",
                                100 * validation.smallestDrop().getAsDouble())
                        : "too few cases: this set can't find any drop of a pass rate");
        out.flush();
    }
}
