package nl.wegwijzer.evaluation.testset;

import java.util.List;

/**
 * What is asked.
 *
 * @param turns earlier questions of the same conversation, oldest first
 * @param lang the language that it is asked in: {@code nl}, {@code en}, or another that the assistant doesn't speak
 */
public record Prompt(String question, List<String> turns, String lang) {

    /** Copies the list. */
    public Prompt {
        turns = List.copyOf(turns);
    }
}
