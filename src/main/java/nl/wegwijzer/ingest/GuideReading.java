package nl.wegwijzer.ingest;

import java.util.List;
import nl.wegwijzer.guide.Guide;
import nl.wegwijzer.knowledge.KnowledgeException;
import nl.wegwijzer.knowledge.SourceProblem;

/** What came of reading a folder: a whole guide, or every problem that stands in its way. */
public sealed interface GuideReading {

    /** A guide without problems. */
    record Read(Guide guide) implements GuideReading {}

    /** At least one problem, sorted by file and line. */
    record Refused(List<SourceProblem> problems) implements GuideReading {
        /** Copies the list. */
        public Refused {
            problems = problems.stream().sorted().toList();
        }
    }

    /**
     * The guide.
     *
     * @throws KnowledgeException with every problem when there is none
     */
    default Guide guideOrThrow() {
        return switch (this) {
            case Read read -> read.guide();
            case Refused refused -> throw new KnowledgeException(refused.problems());
        };
    }
}
