package nl.wegwijzer.ingest;

import java.util.ArrayList;
import java.util.List;
import nl.wegwijzer.knowledge.SourceProblem;

/** Collects the problems of one file. */
final class Problems {
    private final String file;
    private final List<SourceProblem> found = new ArrayList<>();

    Problems(String file) {
        this.file = file;
    }

    void add(int line, String message) {
        found.add(new SourceProblem(file, line, message));
    }

    List<SourceProblem> found() {
        return List.copyOf(found);
    }
}
