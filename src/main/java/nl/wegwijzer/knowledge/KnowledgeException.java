package nl.wegwijzer.knowledge;

import java.util.List;
import java.util.stream.Collectors;

/** The knowledge can't be used as it is. Holds every problem that was found, not only the first. */
public final class KnowledgeException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<SourceProblem> problems;

    /** With at least one problem. */
    public KnowledgeException(List<SourceProblem> problems) {
        super(problems.stream().sorted().map(SourceProblem::toString).collect(Collectors.joining("\n")));
        this.problems = problems.stream().sorted().toList();
    }

    /** Sorted by file and line. */
    public List<SourceProblem> problems() {
        return problems;
    }
}
