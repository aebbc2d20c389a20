package nl.wegwijzer.evaluation.exchange.trec;

import java.util.ArrayList;
import java.util.List;
import nl.wegwijzer.evaluation.exchange.Exported;
import nl.wegwijzer.evaluation.exchange.Ignored;
import nl.wegwijzer.evaluation.testset.TestCase;

/** Gathers the lines of a file, whose fields can't hold space. */
final class TrecLines {
    private final StringBuilder text = new StringBuilder();
    private final List<Ignored> leftOut = new ArrayList<>();
    private int cases;

    /** Adds the lines of a case, each of which begins with its id, or leaves it out when there are none. */
    void add(TestCase one, List<String> lines, String whyNone) {
        if (one.id().matches(".*\\s.*")) {
            leftOut.add(new Ignored(one.line(), "a case", "its id holds space"));
        } else if (lines.isEmpty()) {
            leftOut.add(new Ignored(one.line(), "a case", whyNone));
        } else {
            cases++;
            lines.forEach(line -> text.append(one.id()).append(' ').append(line).append('\n'));
        }
    }

    Exported exported() {
        return new Exported(text.toString(), cases, leftOut);
    }
}
