package nl.wegwijzer.evaluation.testset;

/**
 * One question with what is expected of its reply.
 *
 * @param id stable; pairs the same case in two runs
 * @param line where it stands in its file; 0 when it comes from no file
 */
public record TestCase(String id, int line, Prompt prompt, Expectation expect, Labels labels) {

    /** The last question, whose reply is judged. */
    public String question() {
        return prompt.question();
    }

    /** Everything but the line, always in the same words. */
    String canonical() {
        return id + prompt + expect + labels;
    }
}
