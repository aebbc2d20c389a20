package nl.wegwijzer.ingest;

import java.util.List;

/**
 * A received document as Markdown, for an editor to check.
 *
 * @param domain the Markdown of the domain
 * @param about the Markdown of the part about the guide itself; empty when the document has none
 * @param guesses the places where the converter had to guess, in the order of the document
 */
public record Conversion(String domain, String about, List<Guess> guesses) {
    /** Copies the list. */
    public Conversion {
        guesses = List.copyOf(guesses);
    }

    /**
     * A place to check.
     *
     * @param line of the received document, counted from 1
     * @param message what was guessed
     */
    public record Guess(int line, String message) {}
}
