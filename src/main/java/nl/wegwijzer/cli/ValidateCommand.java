package nl.wegwijzer.cli;

import java.util.List;
import java.util.concurrent.Callable;
import nl.wegwijzer.cli.terminal.Console;
import nl.wegwijzer.knowledge.SourceProblem;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Checks what editors wrote. */
@Command(
        name = "validate",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        description = {
            "Check the guide and the word lists. Every problem is reported at once,",
            "with its file, its line and what to do about it."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:no problems", "1:problems, on standard output", "2:called wrongly"})
final class ValidateCommand implements Callable<Integer> {
    private final Console console;

    private final KnowledgeOptions knowledge = new KnowledgeOptions();

    ValidateCommand(Console console) {
        this.console = console;
    }

    CommandLine commandLine() {
        return OptionGroup.on(this, knowledge);
    }

    @Override
    public Integer call() {
        KnowledgeCheck check = KnowledgeCheck.of(knowledge.folder());
        List<SourceProblem> problems = check.problems();
        problems.forEach(console.out()::println);
        console.out()
                .println(
                        problems.isEmpty()
                                ? check.summary()
                                : problems.size() + (problems.size() == 1 ? " problem" : " problems") + " in "
                                        + knowledge.path());
        return problems.isEmpty() ? ExitCode.OK : ExitCode.IMPOSSIBLE;
    }
}
