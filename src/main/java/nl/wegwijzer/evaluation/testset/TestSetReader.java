package nl.wegwijzer.evaluation.testset;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.wegwijzer.evaluation.source.Fields;
import nl.wegwijzer.evaluation.source.Problems;
import nl.wegwijzer.evaluation.source.SourceFiles;
import nl.wegwijzer.evaluation.source.SourceNode;
import nl.wegwijzer.knowledge.KnowledgeException;
import nl.wegwijzer.knowledge.KnowledgeFile;

/**
 * Reads a test set from YAML (a list of cases, or a mapping with {@code name} and {@code cases}) or from JSON lines, one
 * case each, when the file's name ends in {@code .jsonl}. All or nothing.
 */
public final class TestSetReader {
    static final List<String> SET_KEYS = List.of("name", "cases");

    private TestSetReader() {}

    /**
     * Reads the file at a path.
     *
     * @throws KnowledgeException with every problem, each with its line
     */
    public static TestSet read(Path path) {
        return read(SourceFiles.open(path));
    }

    /**
     * Reads a file.
     *
     * @throws KnowledgeException with every problem, each with its line
     */
    public static TestSet read(KnowledgeFile file) {
        Problems problems = new Problems(file.name());
        TestSet set = file.name().endsWith(".jsonl") ? jsonLines(file, problems) : yaml(file, problems);
        if (set.cases().isEmpty()) {
            problems.add(0, "there is no case in this file");
        }
        findDuplicates(set.cases(), problems);
        problems.throwIfAny();
        return set;
    }

    private static TestSet jsonLines(KnowledgeFile file, Problems problems) {
        return new TestSet(nameOf(file), cases(SourceFiles.jsonLines(file), problems));
    }

    private static TestSet yaml(KnowledgeFile file, Problems problems) {
        Optional<SourceNode> node = SourceFiles.yaml(file);
        if (node.isPresent() && node.get() instanceof SourceNode.Sequence sequence) {
            return new TestSet(nameOf(file), cases(sequence.items(), problems));
        }
        Optional<Fields> fields = node.flatMap(set -> Fields.of(set, SET_KEYS, "a test set", problems));
        String name = fields.flatMap(set -> set.text("name")).orElse(nameOf(file));
        List<SourceNode> items =
                fields.map(set -> set.items("cases", item -> item)).orElse(List.of());
        return new TestSet(name, cases(items, problems));
    }

    private static List<TestCase> cases(List<SourceNode> nodes, Problems problems) {
        TestCaseReader reader = new TestCaseReader(problems);
        return nodes.stream().map(reader::read).flatMap(Optional::stream).toList();
    }

    private static void findDuplicates(List<TestCase> cases, Problems problems) {
        Map<String, Integer> lines = new HashMap<>();
        for (TestCase one : cases) {
            Integer earlier = lines.putIfAbsent(one.id(), one.line());
            if (earlier != null) {
                problems.add(one.line(), "the id \"" + one.id() + "\" is already used in line " + earlier);
            }
        }
    }

    private static String nameOf(KnowledgeFile file) {
        String last = file.name().substring(file.name().lastIndexOf('/') + 1);
        return last.replaceFirst("\\.(ya?ml|jsonl)$", "");
    }
}
