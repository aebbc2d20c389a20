package nl.wegwijzer.evaluation.exchange;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import nl.wegwijzer.evaluation.source.Problems;
import nl.wegwijzer.evaluation.testset.TestCase;
import nl.wegwijzer.evaluation.testset.TestSetReader;
import nl.wegwijzer.knowledge.KnowledgeException;
import nl.wegwijzer.knowledge.KnowledgeFile;
import nl.wegwijzer.knowledge.SourceProblem;

/** Makes cases of what an importer understood, by the reader of our own test sets: every form has the same rules. */
public final class CaseMaker {
    private CaseMaker() {}

    /** Makes a case that stands in this line of the imported file, or notes why not. */
    public static Optional<TestCase> make(ObjectNode written, int line, Problems problems) {
        byte[] bytes = written.toString().getBytes(StandardCharsets.UTF_8);
        try {
            TestCase one = TestSetReader.read(new KnowledgeFile("imported.jsonl", bytes))
                    .cases()
                    .getFirst();
            return Optional.of(new TestCase(one.id(), line, one.prompt(), one.expect(), one.labels()));
        } catch (KnowledgeException e) {
            e.problems().stream().map(SourceProblem::message).forEach(message -> problems.add(line, message));
            return Optional.empty();
        }
    }
}
