package nl.wegwijzer.evaluation.exchange;

/**
 * A question for a judge that is a model, kept aside: no case decides by it.
 *
 * @param kind as its file calls it, such as {@code llm-rubric}
 * @param text what the judge is asked
 */
public record Rubric(String caseId, int line, String kind, String text) {}
