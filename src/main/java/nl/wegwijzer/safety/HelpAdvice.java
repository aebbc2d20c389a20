package nl.wegwijzer.safety;

import java.util.List;

/**
 * The answer to a message about a crisis.
 *
 * @param text what to do first; paragraphs with an empty line between them
 * @param lines whom to call, the most urgent first
 */
public record HelpAdvice(String text, List<HelpLine> lines) {
    /** Copies the list. */
    public HelpAdvice {
        lines = List.copyOf(lines);
    }
}
