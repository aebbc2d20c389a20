package nl.wegwijzer.evaluation.judge;

import nl.wegwijzer.guide.Fingerprint;

/**
 * What a judge is asked.
 *
 * @param metric name and version of what is judged, such as {@code faithfulness@1}
 * @param model name of the judging model, and the version of what it is told
 * @param prompt what the judge is told to look for
 * @param context the guide's text that the answer rests on
 * @param repetition from 0: the same is asked again to see how steady the judge is
 */
public record JudgeRequest(
        String metric, String model, String prompt, String question, String answer, String context, int repetition) {
    /** What is asked for the first time. */
    public JudgeRequest(String metric, String model, String prompt, String question, String answer, String context) {
        this(metric, model, prompt, question, answer, context, 0);
    }

    /** The same, once more. */
    public JudgeRequest repeated(int times) {
        return new JudgeRequest(metric, model, prompt, question, answer, context, times);
    }

    /** The same for the same contents, another for any other. */
    public Fingerprint hash() {
        return Fingerprint.of(
                String.join("\u0000", metric, model, prompt, question, answer, context, Integer.toString(repetition)));
    }
}
