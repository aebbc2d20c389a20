package nl.wegwijzer.evaluation.source;

import java.util.ArrayList;
import java.util.List;
import nl.wegwijzer.knowledge.KnowledgeException;
import nl.wegwijzer.knowledge.SourceProblem;

/** Gathers the problems of one file, so that all are told at once. Not for several threads. */
public final class Problems {
    private final String file;
    private final List<SourceProblem> found = new ArrayList<>();

    /** For a file by its name. */
    public Problems(String file) {
        this.file = file;
    }

    /** Notes a problem. */
    public void add(int line, String message) {
        found.add(new SourceProblem(file, line, message));
    }

    /**
     * Ends the reading when something was found.
     *
     * @throws KnowledgeException with every problem
     */
    public void throwIfAny() {
        if (!found.isEmpty()) {
            throw new KnowledgeException(found);
        }
    }
}
