package nl.wegwijzer.evaluation.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.concurrent.Callable;
import nl.wegwijzer.evaluation.exchange.Exported;
import nl.wegwijzer.evaluation.exchange.sheet.Agreement;
import nl.wegwijzer.evaluation.exchange.sheet.AnnotationSheet;
import nl.wegwijzer.evaluation.exchange.sheet.Annotations;
import nl.wegwijzer.evaluation.exchange.sheet.SheetReader;
import nl.wegwijzer.evaluation.run.Run;
import nl.wegwijzer.evaluation.run.RunReader;
import nl.wegwijzer.evaluation.score.Comparability;
import nl.wegwijzer.evaluation.testset.TestSet;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Asks two people what they think of a run, and says how far they agree. */
@Command(
        name = "annotate",
        mixinStandardHelpOptions = true,
        description =
                "Write a sheet for each of two raters to judge stored replies; with --read, read both back and say"
                        + " how far they agree (Cohen's kappa).",
        footer = {"", "Exit codes: 0 all is well, 2 a file or option is wrong, 4 set and run differ."})
final class AnnotateCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(
            arity = "1..2",
            paramLabel = "FILE",
            description = "The stored replies; with --read the two sheets that were filled in.")
    private List<Path> files = new ArrayList<>();

    @Option(
            names = "--read",
            defaultValue = "${env:WEGWIJZER_ANNOTATE_READ:-false}",
            fallbackValue = "true",
            description = "Read two sheets instead of writing them (WEGWIJZER_ANNOTATE_READ; ${DEFAULT-VALUE}).")
    private boolean read;

    @Option(
            names = "--raters",
            split = ",",
            paramLabel = "NAME",
            defaultValue = "${env:WEGWIJZER_ANNOTATE_RATERS:-a,b}",
            description = "Two names for the files, with a comma between them (WEGWIJZER_ANNOTATE_RATERS;"
                    + " ${DEFAULT-VALUE}).")
    private List<String> raters = new ArrayList<>();

    @Option(
            names = "--out",
            paramLabel = "DIR",
            defaultValue = "${env:WEGWIJZER_ANNOTATE_OUT:-.}",
            description = "Folder for the sheets (WEGWIJZER_ANNOTATE_OUT; ${DEFAULT-VALUE}).")
    private Path out = Path.of(".");

    @Mixin
    private SetOptions set = new SetOptions();

    AnnotateCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        return ExitCode.of(spec.commandLine().getErr(), () -> {
            PrintWriter console = spec.commandLine().getOut();
            if (read) {
                readBoth(console);
            } else {
                writeBoth(console);
            }
            return ExitCode.OK;
        });
    }

    private void writeBoth(PrintWriter console) {
        check(files.size() == 1, "name one file of stored replies; to read sheets back, add --read");
        check(
                raters.size() == 2 && raters.stream().allMatch(name -> name.matches("[\\w-]+")),
                "--raters needs two names of letters, digits and hyphens, with a comma between them");
        Run run = RunReader.read(files.getFirst());
        check(
                !run.header().set().isHidden(),
                "of a hidden set no single case is shown, so that nobody tunes on it; annotate a run of another set");
        TestSet testSet = set.set(run.header().set().split());
        Comparability.check(testSet, run, set.guide(surroundings));
        Exported sheet = AnnotationSheet.write(testSet, run);
        sheet.summary().forEach(console::println);
        raters.forEach(rater -> TextFile.write(out.resolve("annotation-" + rater + ".csv"), sheet.text(), console));
    }

    private void readBoth(PrintWriter console) {
        check(files.size() == 2, "--read needs the two sheets that were filled in");
        List<Annotations> both = files.stream()
                .map(file -> AnnotationSheet.read(SheetReader.read(file), file.toString()))
                .toList();
        Agreement.of(both.getFirst(), both.getLast()).forEach(agreement -> print(agreement, console));
        console.flush();
    }

    private static void print(Agreement agreement, PrintWriter console) {
        console.printf(
                Locale.ROOT,
                "%-18s kappa %s, weighted %s; same %d of %d, judged by one only %d%n",
                agreement.aspect(),
                shown(agreement.kappa()),
                shown(agreement.weighted()),
                agreement.same(),
                agreement.both(),
                agreement.onlyOne());
        agreement.disagreements().forEach(id -> console.println("  they differ on " + id));
    }

    private static String shown(OptionalDouble value) {
        return value.isPresent() ? String.format(Locale.ROOT, "%.2f", value.getAsDouble()) : "not computed";
    }

    private static void check(boolean holds, String message) {
        if (!holds) {
            throw new IllegalArgumentException(message);
        }
    }
}
