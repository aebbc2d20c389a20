package nl.wegwijzer.evaluation.command;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import nl.wegwijzer.evaluation.exchange.Imported;
import nl.wegwijzer.evaluation.exchange.NativeSetFile;
import nl.wegwijzer.evaluation.exchange.feedback.FeedbackImport;
import nl.wegwijzer.evaluation.exchange.promptfoo.PromptfooImport;
import nl.wegwijzer.evaluation.exchange.sheet.SheetReader;
import nl.wegwijzer.evaluation.exchange.sheet.SpreadsheetImport;
import nl.wegwijzer.evaluation.exchange.trec.QrelsImport;
import nl.wegwijzer.evaluation.source.SourceFiles;
import nl.wegwijzer.evaluation.testset.TestSetReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes a test set of another tool's file. */
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        description =
                "Make a test set of a promptfoo file (YAML, JSON, JSONL, CSV), a spreadsheet (CSV), TREC qrels or visitors' feedback."
                        + " Runs no code from the file. All or nothing.",
        footer = {"", "Exit codes: 0 the set was written, 2 a file or option is wrong and nothing was written."})
final class ImportCommand implements Callable<Integer> {
    /** What a file can be. */
    enum Form {
        promptfoo,
        spreadsheet,
        qrels
    }

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(arity = "0..1", paramLabel = "FILE", description = "The file to read.")
    private Path file = Path.of("");

    @Option(
            names = "--feedback",
            paramLabel = "FILE",
            defaultValue = "${env:WEGWIJZER_IMPORT_FEEDBACK:-}",
            description = "Instead of FILE: feedback that a server kept (serve --feedback); makes drafts of cases of"
                    + " what has a question (WEGWIJZER_IMPORT_FEEDBACK; none).")
    private String feedback = "";

    @Option(
            names = "--form",
            paramLabel = "FORM",
            defaultValue = "${env:WEGWIJZER_IMPORT_FORM:-promptfoo}",
            description = "One of ${COMPLETION-CANDIDATES} (WEGWIJZER_IMPORT_FORM; ${DEFAULT-VALUE}).")
    private Form form = Form.promptfoo;

    @Option(
            names = "--into",
            paramLabel = "SET",
            defaultValue = "${env:WEGWIJZER_IMPORT_INTO:-}",
            description =
                    "For qrels: the set with the questions that the grades belong to (WEGWIJZER_IMPORT_INTO; none).")
    private String into = "";

    @Option(
            names = "--name",
            paramLabel = "NAME",
            defaultValue = "${env:WEGWIJZER_IMPORT_NAME:-}",
            description = "What the set is called; otherwise as the written file (WEGWIJZER_IMPORT_NAME; none).")
    private String name = "";

    @Option(
            names = "--out",
            paramLabel = "SET",
            defaultValue = "${env:WEGWIJZER_IMPORT_OUT:-imported.yaml}",
            description =
                    "The set to write, YAML or JSON lines by its ending (WEGWIJZER_IMPORT_OUT; ${DEFAULT-VALUE}).")
    private Path out = Path.of("imported.yaml");

    @Override
    public Integer call() {
        return ExitCode.of(spec.commandLine().getErr(), () -> {
            Imported imported = read();
            PrintWriter console = spec.commandLine().getOut();
            imported.summary().forEach(console::println);
            boolean lines = out.toString().endsWith(".jsonl");
            String text = lines ? NativeSetFile.jsonLines(imported.set()) : NativeSetFile.yaml(imported.set());
            TextFile.write(out, text, console);
            if (!imported.rubrics().isEmpty()) {
                TextFile.write(Path.of(out + ".rubrics.jsonl"), rubrics(imported), console);
            }
            return ExitCode.OK;
        });
    }

    private Imported read() {
        if (feedback.isBlank() == file.toString().isEmpty()) {
            throw new IllegalArgumentException("name one file to read: FILE, or --feedback FILE");
        }
        return feedback.isBlank() ? readForm() : FeedbackImport.read(Path.of(feedback), setName());
    }

    private Imported readForm() {
        return switch (form) {
            case promptfoo -> PromptfooImport.read(file, setName());
            case spreadsheet -> SpreadsheetImport.read(SheetReader.read(file), setName());
            case qrels -> {
                if (into.isBlank()) {
                    throw new IllegalArgumentException(
                            "qrels hold no questions: name the set that they belong to with --into SET");
                }
                yield QrelsImport.read(SourceFiles.open(file), TestSetReader.read(Path.of(into)));
            }
        };
    }

    private String setName() {
        Path last = out.getFileName();
        return name.isBlank() && last != null ? last.toString().replaceFirst("\\.(ya?ml|jsonl)$", "") : name;
    }

    private static String rubrics(Imported imported) {
        return imported.rubrics().stream()
                .map(rubric -> JsonNodeFactory.instance
                                .objectNode()
                                .put("case", rubric.caseId())
                                .put("kind", rubric.kind())
                                .put("text", rubric.text())
                        + "\n")
                .collect(Collectors.joining());
    }
}
