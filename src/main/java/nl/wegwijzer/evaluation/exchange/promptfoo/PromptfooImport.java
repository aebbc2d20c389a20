package nl.wegwijzer.evaluation.exchange.promptfoo;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.wegwijzer.evaluation.exchange.ImportTally;
import nl.wegwijzer.evaluation.exchange.Imported;
import nl.wegwijzer.evaluation.exchange.sheet.SheetReader;
import nl.wegwijzer.evaluation.source.SourceFiles;
import nl.wegwijzer.evaluation.source.SourceNode;
import nl.wegwijzer.evaluation.testset.TestCase;

/**
 * Makes a test set of a promptfoo file: a configuration or a list of tests (YAML, JSON), one test a line (JSONL), or CSV.
 * Prompts and providers aren't taken over: questions go to an assistant as they are.
 */
public final class PromptfooImport {
    private static final List<String> KNOWN =
            List.of("description", "prompts", "providers", "targets", "defaultTest", "tests", "$schema");
    private static final String FILE = "file://";
    private static final String TESTS = "tests";

    private final Path path;
    private final ImportTally tally;
    private final String name;

    private PromptfooImport(Path path, String name) {
        this.path = path;
        this.tally = new ImportTally(path.toString().replace('\\', '/'));
        this.name = name;
    }

    /**
     * Reads a file, and the one file of tests that a configuration may name beside it.
     *
     * @throws nl.wegwijzer.knowledge.KnowledgeException with every problem, each with its line and column
     */
    public static Imported read(Path path, String name) {
        return new PromptfooImport(path, name).read(Optional.empty());
    }

    private Imported read(Optional<SourceNode> defaultTest) {
        String file = path.toString();
        if (file.endsWith(".csv")) {
            TestReader reader = new TestReader(tally, defaultTest);
            return finish(
                    SheetTests.read(SheetReader.read(path), tally).stream().map(reader::with));
        }
        if (file.endsWith(".jsonl")) {
            return tests(SourceFiles.jsonLines(SourceFiles.open(path)), defaultTest);
        }
        return switch (SourceFiles.yaml(SourceFiles.open(path)).orElse(new SourceNode.Absent(1, 1))) {
            case SourceNode.Sequence tests -> tests(tests.items(), defaultTest);
            case SourceNode.Mapping configuration -> configuration(configuration);
            case SourceNode other -> wrong(other, "a configuration or a list of tests was expected, not ");
        };
    }

    private Imported configuration(SourceNode.Mapping configuration) {
        configuration.fields().keySet().stream()
                .filter(key -> !KNOWN.contains(key))
                .forEach(tally::unknown);
        SourceNode tests = configuration.field(TESTS).orElse(new SourceNode.Absent(configuration.line(), 1));
        Optional<SourceNode> defaults = configuration.field("defaultTest");
        SourceNode only =
                tests instanceof SourceNode.Sequence list && list.items().size() == 1
                        ? list.items().getFirst()
                        : tests;
        if (only instanceof SourceNode.Scalar scalar) {
            return otherFile(scalar, defaults);
        }
        return tests instanceof SourceNode.Sequence list
                ? tests(list.items(), defaults)
                : wrong(tests, "\"tests\" must be a list, or the name of a file with a list, not ");
    }

    private Imported otherFile(SourceNode.Scalar reference, Optional<SourceNode> defaults) {
        String other = reference.text().startsWith(FILE) ? reference.text().substring(FILE.length()) : reference.text();
        if (!other.matches("[^/\\\\*:]+\\.(?:csv|ya?ml|json|jsonl)")) {
            return wrong(
                    reference, "tests from a file beside this one (.csv, .yaml, .json, .jsonl) were expected, not ");
        }
        return new PromptfooImport(path.resolveSibling(other), name).read(defaults);
    }

    private Imported tests(List<SourceNode> nodes, Optional<SourceNode> defaults) {
        TestReader reader = new TestReader(tally, defaults);
        return finish(nodes.stream().map(reader::read).flatMap(Optional::stream));
    }

    private Imported finish(Stream<PromptfooTest> tests) {
        TestTranslator translator = new TestTranslator(tally);
        List<TestCase> cases =
                tests.map(translator::translate).flatMap(Optional::stream).toList();
        return tally.finish(name, cases);
    }

    private Imported wrong(SourceNode node, String expected) {
        tally.problems().add(node.line(), "column " + node.column() + ": " + expected + node.description());
        return tally.finish(name, List.of());
    }
}
