package nl.wegwijzer.evaluation.exchange.promptfoo;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * What promptfoo checks.
 *
 * @param type without {@code not-}
 * @param inverse whether it was there
 * @param value missing when there is none
 * @param phrase the phrase of a test set that our own export made it of; empty in other people's files
 */
record PromptfooAssertion(int line, String type, boolean inverse, JsonNode value, String phrase) {
    private static final String NOT = "not-";

    static PromptfooAssertion of(int line, String fullType, JsonNode value, String phrase) {
        boolean inverse = fullType.startsWith(NOT);
        return new PromptfooAssertion(
                line, inverse ? fullType.substring(NOT.length()) : fullType, inverse, value, phrase);
    }

    /** The type as it was written. */
    String fullType() {
        return (inverse ? NOT : "") + type;
    }
}
