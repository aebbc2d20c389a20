package nl.wegwijzer.evaluation.command;

import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import nl.wegwijzer.evaluation.exchange.Exported;
import nl.wegwijzer.evaluation.exchange.promptfoo.PromptfooExport;
import nl.wegwijzer.evaluation.exchange.sheet.SpreadsheetExport;
import nl.wegwijzer.evaluation.exchange.trec.QrelsExport;
import nl.wegwijzer.evaluation.exchange.trec.TrecRunExport;
import nl.wegwijzer.evaluation.run.Run;
import nl.wegwijzer.evaluation.run.RunReader;
import nl.wegwijzer.evaluation.score.Comparability;
import nl.wegwijzer.evaluation.testset.TestSet;
import nl.wegwijzer.evaluation.testset.TestSetReader;
import nl.wegwijzer.guide.Guide;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes a test set or a run for another tool. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        description = "Write a test set for promptfoo, a spreadsheet program or trec_eval, or a run for trec_eval.",
        footer = {"", "Exit codes: 0 the file was written, 2 a file or option is wrong, 4 set and run differ."})
final class ExportCommand implements Callable<Integer> {
    /** What can be written. */
    enum Form {
        promptfoo("promptfooconfig.yaml"),
        spreadsheet("testset.csv"),
        qrels("qrels.txt"),
        trec("run.txt");

        private final String file;

        Form(String file) {
            this.file = file;
        }
    }

    private final Surroundings surroundings;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "SET", description = "The test set (YAML or JSON lines).")
    private Path set = Path.of("");

    @Option(
            names = "--form",
            paramLabel = "FORM",
            defaultValue = "${env:WEGWIJZER_EXPORT_FORM:-promptfoo}",
            description = "One of ${COMPLETION-CANDIDATES} (WEGWIJZER_EXPORT_FORM; ${DEFAULT-VALUE}).")
    private Form form = Form.promptfoo;

    @Option(
            names = "--run",
            paramLabel = "RUN",
            defaultValue = "${env:WEGWIJZER_EXPORT_RUN:-}",
            description = "For trec: the stored replies (WEGWIJZER_EXPORT_RUN; none).")
    private String run = "";

    @Option(
            names = "--url",
            paramLabel = "URL",
            defaultValue = "${env:WEGWIJZER_EXPORT_URL:-http://127.0.0.1:8080}",
            description = "For promptfoo: the server that it will ask (WEGWIJZER_EXPORT_URL; ${DEFAULT-VALUE}).")
    private URI url = URI.create("http://127.0.0.1:8080");

    @Mixin
    private KnowledgeOption knowledge = new KnowledgeOption();

    @Option(
            names = "--out",
            paramLabel = "FILE",
            defaultValue = "${env:WEGWIJZER_EXPORT_OUT:-}",
            description = "The file to write; otherwise a usual name in this folder (WEGWIJZER_EXPORT_OUT; none).")
    private String out = "";

    ExportCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        return ExitCode.of(spec.commandLine().getErr(), () -> {
            Exported exported = export(TestSetReader.read(set));
            PrintWriter console = spec.commandLine().getOut();
            exported.summary().forEach(console::println);
            TextFile.write(Path.of(out.isBlank() ? form.file : out), exported.text(), console);
            return ExitCode.OK;
        });
    }

    private Exported export(TestSet testSet) {
        return switch (form) {
            case promptfoo -> new PromptfooExport(url, guide()).write(testSet);
            case spreadsheet -> SpreadsheetExport.write(testSet);
            case qrels -> QrelsExport.write(testSet);
            case trec -> {
                if (run.isBlank()) {
                    throw new IllegalArgumentException(
                            "a run for trec_eval needs stored replies: name them with --run");
                }
                Run stored = RunReader.read(Path.of(run));
                Guide guide = guide();
                Comparability.check(testSet, stored, guide);
                yield new TrecRunExport(guide, "wegwijzer").write(testSet, stored);
            }
        };
    }

    private Guide guide() {
        return knowledge.guide(surroundings);
    }
}
