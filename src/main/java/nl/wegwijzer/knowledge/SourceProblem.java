package nl.wegwijzer.knowledge;

import java.util.Comparator;

/**
 * Something in a file that an editor has to mend.
 *
 * @param file the file, as an editor would look for it
 * @param line counted from 1; 0 when the problem concerns the whole file
 * @param message what is wrong and what to do about it, one sentence or two
 */
public record SourceProblem(String file, int line, String message) implements Comparable<SourceProblem> {
    private static final Comparator<SourceProblem> ORDER = Comparator.comparing(SourceProblem::file)
            .thenComparingInt(SourceProblem::line)
            .thenComparing(SourceProblem::message);

    @Override
    public int compareTo(SourceProblem other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return line == 0 ? file + ": " + message : file + ":" + line + ": " + message;
    }
}
