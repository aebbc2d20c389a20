package nl.wegwijzer.evaluation.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.wegwijzer.evaluation.source.Problems;
import nl.wegwijzer.evaluation.testset.TestCase;
import nl.wegwijzer.evaluation.testset.TestSet;

/** Counts what an importer does with one file. Not for several threads. */
public final class ImportTally {
    private final Problems problems;
    private final List<Ignored> ignored = new ArrayList<>();
    private final Set<String> unknown = new LinkedHashSet<>();
    private final Set<String> notices = new LinkedHashSet<>();
    private final List<Rubric> rubrics = new ArrayList<>();
    private int rows;

    /** For a file by its name. */
    public ImportTally(String file) {
        this.problems = new Problems(file);
    }

    /** Where what must be mended is noted; one problem and nothing is imported. */
    public Problems problems() {
        return problems;
    }

    /** A test, row or line was read. */
    public void row() {
        rows++;
    }

    /** Something isn't taken over. */
    public void ignore(int line, String what, String reason) {
        ignored.add(new Ignored(line, what, reason));
    }

    /** A column or key means nothing here. */
    public void unknown(String column) {
        unknown.add(column);
    }

    /** Something is read otherwise than it was written; told once. */
    public void notice(String text) {
        notices.add(text);
    }

    /** Something is kept aside for a model that judges. */
    public void rubric(Rubric rubric) {
        rubrics.add(rubric);
    }

    /**
     * Ends the import.
     *
     * @throws nl.wegwijzer.knowledge.KnowledgeException when there was a problem, an id stands twice, or there is no case
     */
    public Imported finish(String name, List<TestCase> cases) {
        findDuplicates(cases);
        if (cases.isEmpty()) {
            problems.add(0, "no case could be made of this file: " + reason().orElse("it holds none"));
        }
        problems.throwIfAny();
        return new Imported(
                new TestSet(name, cases), rows, ignored, List.copyOf(unknown), rubrics, List.copyOf(notices));
    }

    private Optional<String> reason() {
        return ignored.stream().map(one -> one.what() + ": " + one.reason()).findFirst();
    }

    private void findDuplicates(List<TestCase> cases) {
        Map<String, Integer> lines = new HashMap<>();
        for (TestCase one : cases) {
            Integer earlier = lines.putIfAbsent(one.id(), one.line());
            if (earlier != null) {
                problems.add(one.line(), "the id \"" + one.id() + "\" is already used in line " + earlier);
            }
        }
    }
}
