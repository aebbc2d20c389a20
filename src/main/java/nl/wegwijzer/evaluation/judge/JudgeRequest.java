package nl.wegwijzer.evaluation.judge;

import nl.wegwijzer.guide.Fingerprint;

/**
 * What a judge is asked.
 *
 * @param metric name and version of what is judged, such as {@code faithfulness@1}
 * @param model name of the judging model
 * @param prompt what the judge is told to look for
 * @param context the guide's text that the answer rests on
 */
public record JudgeRequest(String metric, String model, String prompt, String question, String answer, String context) {

    /** The same for the same contents, another for any other. */
    public Fingerprint hash() {
        return Fingerprint.of(String.join("\u0000", metric, model, prompt, question, answer, context));
    }
}
