package nl.wegwijzer.evaluation.exchange;

import java.util.ArrayList;
import java.util.List;

/**
 * A file in the form of another tool.
 *
 * @param text of the file
 * @param cases how many it holds
 * @param leftOut the cases that can't be said whole in that form; none is said in part
 */
public record Exported(String text, int cases, List<Ignored> leftOut) {
    /** Copies the list. */
    public Exported {
        leftOut = List.copyOf(leftOut);
    }

    /** In lines for people; equal reasons are counted. */
    public List<String> summary() {
        List<String> lines = new ArrayList<>();
        lines.add(cases + " cases written, " + leftOut.size() + " left out");
        LeftOut.lines(leftOut).forEach(line -> lines.add("left out " + line));
        return lines;
    }
}
